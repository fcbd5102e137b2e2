import { isDeclared } from "../../verdict/declared";
import { roleName, spelledTitle } from "../../names";
import { retitle } from "../../verdict/retitle";
import type { RequisitionRule } from "../../rule";

export const titleAgainstRoleType: RequisitionRule = {
  of: "requisition",
  rule: "title-against-role-type",
  severity: "blocker",
  why: "The rest of the requisition was written for the role type. A title for another one contradicts it.",
  source: "The titles of the role types",
  check(subject) {
    const { requisition, title, roleType, catalogue, hybrid } = subject;
    const [claimed, ...more] = title.roles;
    if (!roleType || claimed === undefined || more.length > 0 || claimed === roleType.id) return [];
    // A hybrid may use the name of either half.
    if (isDeclared({ hybrid }, [claimed, roleType.id])) return [];
    const spelled = spelledTitle(requisition.role.title, claimed, roleType.id, catalogue);
    return [
      {
        at: "role.title",
        found: `The title says ${roleName(claimed, catalogue)}, but the role type is ${roleType.name}.`,
        instead: "Change one of them so they agree.",
        fixes: [
          retitle(spelled, subject),
          {
            label: `Change role type to ${roleName(claimed, catalogue)}`,
            changes: [{ section: "role", part: "roleType", value: claimed }],
          },
        ],
      },
    ];
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { role: { title: "Senior Product Manager, Platform" } },
    good: { role: { title: "Staff Technical Program Manager" } },
  },
};
