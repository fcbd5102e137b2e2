/** The phrases of the role card, with the places each has room for; the words are in templates/phrases/role-card.yaml. */
export const roleCard = {
  name: [],
} as const;
