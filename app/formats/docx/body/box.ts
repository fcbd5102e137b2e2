/** The signs of a box that is not ticked, and of one that is. */
export const BOX = { open: "☐", ticked: "☒" } as const;
