import { isDeclared } from "../declared";
import { roleName } from "../names";
import type { TextRule } from "../rule";

export const titleTwoRoles: TextRule = {
  of: "text",
  inAnyLanguage: true,
  rule: "title-two-roles",
  severity: "blocker",
  why: "Two jobs in one title attract people who want one of them. The other job gets neglected.",
  source: "Slash titles in the hiring archives of 18F and the Humanitarian OpenStreetMap Team",
  check({ title, titleAt, catalogue, hybrid }) {
    if (title.roles.length < 2 || isDeclared({ hybrid }, title.roles)) return [];
    const names = title.roles.map((id) => roleName(id, catalogue));
    return [
      {
        at: titleAt,
        found: `The title names ${names.length === 2 ? "two jobs" : `${names.length} jobs`}: ${names.join(" and ")}.`,
        instead: "Choose the one the person is judged by, or split it into two requisitions.",
        fixes: names.map((name) => ({
          label: `Change title to ${name}`,
          changes: [{ section: "role" as const, part: "title", value: name }],
        })),
      },
    ];
  },
  example: {
    bad: "# Product Manager/Project Manager\n\nYou lead a product team.",
    good: "# Product Manager\n\nYou lead a product team.",
  },
};
