import { shortened } from "../../../requisition/texts/shortened";
import { slotsIn } from "../../../requisition/readiness/slots";
import { placedTexts } from "../../../requisition/texts/texts";
import type { Found } from "../../finding";
import type { RequisitionRule } from "../../rule";

const MOST_LETTERS = 80;

export const slotUnfilled: RequisitionRule = {
  of: "requisition",
  rule: "slot-unfilled",
  severity: "blocker",
  why: "Only you can fill the text in brackets. A posting with a gap tells candidates that nobody read it.",
  source: "House rule",
  check({ requisition }) {
    const gaps = new Map<string, { found: Found; count: number }>();
    for (const { at, text } of placedTexts(requisition)) {
      const inText = new Map(
        slotsIn(text).map((slot) => [`${formOf(text.slice(slot.start, slot.end))} ${slot.name}`, slot]),
      );
      for (const [key, { name, start, end }] of inText) {
        const gap = gaps.get(key);
        if (gap) gap.count += 1;
        else
          gaps.set(key, {
            found: foundOf(at, name, formOf(text.slice(start, end))),
            count: 1,
          });
      }
    }
    return [...gaps.values()].map(({ found, count }) =>
      count === 1 ? found : { ...found, found: `${found.found} It appears in ${count} answers.` },
    );
  },
  example: {
    on: "technical-program-manager-platform",
    bad: { role: { mission: "You run [the largest program this year] and keep one plan across its teams." } },
    good: { role: { mission: "You run the move to the new ledger [1] and keep one plan across its teams." } },
  },
};

const foundOf = (at: string, name: string, form: Form): Found => ({
  at,
  ...SAYS[form](shortened(name, MOST_LETTERS)),
  ...(form === "whole" ? { gap: name } : {}),
});

type Form = "whole" | "nested" | "open";

/** The form of a slot's brackets: a pair, nested, or never closed. */
function formOf(raw: string): Form {
  if (/[[\]]/.test(raw.slice(1, -1))) return "nested";
  return raw.endsWith("]") ? "whole" : "open";
}

const SAYS: Readonly<Record<Form, (name: string) => Pick<Found, "found" | "instead">>> = {
  whole: (name) => ({
    found: `“${name}” is not filled in.`,
    instead: "Fill in each gap once: it changes in every answer that has it.",
  }),
  nested: (name) => ({
    found: `“${name}” has brackets inside brackets.`,
    instead: "Keep one pair of brackets around what is missing, or replace all of it with your own words.",
  }),
  open: (name) => ({
    found: `“${name}” starts with a bracket that is never closed.`,
    instead: "Close the bracket after what is missing, or replace it with your own words.",
  }),
};
