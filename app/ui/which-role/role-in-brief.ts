/** What the pages of "Which role do I need?" say of a role type. */
export interface RoleInBrief {
  readonly id: string;
  readonly name: string;
  readonly answersFor: string;
}
