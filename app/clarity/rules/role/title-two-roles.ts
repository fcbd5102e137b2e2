import { isDeclared } from "../../verdict/declared";
import { roleName } from "../../names";
import { retitle } from "../../verdict/retitle";
import type { TextRule } from "../../rule";
import { titleFor } from "../../split/split-title";

export const titleTwoRoles: TextRule = {
  of: "text",
  inAnyLanguage: true,
  rule: "title-two-roles",
  severity: "blocker",
  why: "Two jobs in one title attract people who want one of them. The other job gets neglected.",
  source: "Slash titles in the hiring archives of 18F and the Humanitarian OpenStreetMap Team",
  check(subject) {
    const { title, titleAt, catalogue, hybrid } = subject;
    if (title.roles.length < 2 || isDeclared({ hybrid }, title.roles)) return [];
    const names = title.roles.map((id) => roleName(id, catalogue));
    return [
      {
        at: titleAt,
        found: `The title names ${names.length === 2 ? "two jobs" : `${names.length} jobs`}: ${names.join(" and ")}.`,
        instead: "Choose the one the person is judged by, or split it into two requisitions.",
        fixes: title.roles.map((id) => retitle(titleFor(title, id, catalogue), subject)),
      },
    ];
  },
  example: {
    bad: "# Product Manager/Project Manager\n\nYou lead a product team.",
    good: "# Product Manager\n\nYou lead a product team.",
  },
};
