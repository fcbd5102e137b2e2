/** The data about a role type on the "Which role do I need?" pages. */
export interface RoleInBrief {
  readonly id: string;
  readonly name: string;
  readonly answersFor: string;
}
