import { expect, it } from "vitest";
import { FULL } from "../../../tests/support/thinned";
import { toFinding } from "../finding";
import { answersToFix } from "./answers-to-fix";

const [, requisition] = FULL[1]!;
const rows = requisition.metrics.metrics;
const fix = (at: string, found = "Something.", phrase?: string) =>
  answersToFix(
    toFinding(
      { rule: "r", severity: "warning", why: "", source: "" },
      { at, found, instead: "", evidence: phrase === undefined ? [] : [{ phrase, meaning: "", at }] },
    ),
    requisition,
  );
const [first = "", second = ""] = requisition.requirements.responsibilities;

it.each([
  ["role.title", ["role.title"]],
  [`metrics.metrics.${rows[1]!.id}.target`, [`metrics.metrics.${rows[1]!.id}.target`]],
  [`metrics.metrics.${rows[1]!.id}`, [`metrics.metrics.${rows[1]!.id}.outcome`]],
  ["stakeholders.decisions.scope.who", ["stakeholders.decisions.scope.right", "stakeholders.decisions.scope.who"]],
  ["offer.payTo", ["offer.payFrom", "offer.payTo"]],
  ["metrics.metrics", []],
  ["metrics.metrics.gone.target", []],
  ["interview", []],
  ["", []],
])("a finding at %s is settled in %j", (at, paths) => expect(fix(at)).toEqual(paths));

it("in a list, these are the quoted lines, or all of them", () => {
  const at = "requirements.responsibilities";
  expect(fix(at, `Responsibility 2 is odd: “${second.slice(0, 40)}…”`)).toEqual([`${at}.1`]);
  expect(fix(at, "Odd.", first.slice(3, 20).toUpperCase())).toEqual([`${at}.0`]);
  expect(fix(at, "There are many.")).toEqual([at]);
});
