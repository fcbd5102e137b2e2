import { joinList } from "../../../requisition/texts/join-list";
import { testedIn } from "../../../requisition/loop";
import { fixRow } from "../../fixes/changes";
import { roundOf } from "../../interview/example-round";
import type { RequisitionRule } from "../../rule";

/**
 * A round without a lead competency is just a chat, except the recruiter's screen, which informs as much as it asks.
 */
export const roundWithoutFocus: RequisitionRule = {
  of: "requisition",
  rule: "round-without-focus",
  severity: "warning",
  why: "An unstructured talk mostly shows whether two people like each other (validity .19, against .42 with structure).",
  source:
    "Sackett, Zhang, Berry and Lievens, Revisiting Meta-Analytic Estimates of Validity in Personnel Selection, Journal of Applied Psychology 107, 2022",
  check({ requisition, roleType, catalogue }) {
    const { rounds } = requisition.interview;
    const led = new Set(rounds.flatMap(({ leads }) => leads));
    return rounds.flatMap((round, i) => {
      const { id, kind } = round;
      if (testedIn(round).length > 0 || kind === "") return [];
      const usual = roleType?.starter.interview.rounds.find((other) => other.kind === kind);
      const free = (usual?.leads ?? []).filter((competency) => !led.has(competency));
      const names = free.map((competency) =>
        (catalogue.competencies.get(competency)?.name ?? competency).toLowerCase(),
      );
      return [
        {
          at: `interview.rounds.${id}.leads`,
          found: `Round ${i + 1} has no competency to test.`,
          instead: "Choose what it leads on, or remove it.",
          fixes: [
            ...(free.length > 0
              ? [fixRow(`Lead on ${joinList(names)}`, requisition, "interview", `rounds.${id}`, { leads: free })]
              : []),
            {
              label: `Remove round ${i + 1}`,
              changes: [{ section: "interview" as const, part: `rounds.${id}`, value: undefined }],
            },
          ],
        },
      ];
    });
  },
  example: {
    on: "technical-program-manager-platform",
    bad: {
      interview: {
        rounds: [roundOf({})],
      },
    },
    good: {},
  },
};
