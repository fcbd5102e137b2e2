import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { catalogue } from "../../../tests/support/catalogue";
import { DECISIONS } from "../../requisition/decisions";
import { textAt } from "../../requisition/paths";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { answersFile } from "../../requisition/requisition-file";
import { surroundingsOf } from "../testing/blended";
import { readRequisition } from "./read-requisition";
import { textOf } from "./requisition-passages";

const read = (requisition: Requisition) => readRequisition(requisition, surroundingsOf(requisition));
/** "place: phrase weight" of everything that counted in these answers. */
const receiptsOf = (answers: object) =>
  read(answersFile.parse(answers)).receipts.map(({ at, phrase, weight }) => `${at}: ${phrase} ${weight}`);
const ROADMAP = "Own the product roadmap";

describe("an answer counts by its kind", () => {
  const weightIn = (answers: object) => read(answersFile.parse(answers)).reading.axes["product"] ?? 0;
  const metric = weightIn({ metrics: { metrics: [{ id: "m", outcome: ROADMAP }] } });
  const duty = weightIn({ requirements: { responsibilities: [ROADMAP] } });
  const mission = weightIn({ role: { mission: ROADMAP } });
  const mustHave = weightIn({ requirements: { mustHaves: [{ id: "r", what: ROADMAP }] } });

  test("a metric for most, then a duty, the mission, a must-have", () => {
    expect([metric, duty, mission, mustHave]).toEqual([metric, duty, mission, mustHave].sort((a, b) => b - a));
    expect(new Set([metric, duty, mission, mustHave]).size).toBe(4);
  });

  test.each([
    ["the title", { role: { title: "Product roadmap owner" } }],
    ["what the role is not", { role: { notThis: [ROADMAP] } }],
    ["who it reports to", { reporting: { reportsTo: "Owner of the product roadmap" } }],
    ["what can be learned here", { requirements: { learnHere: [ROADMAP] } }],
    ["a benefit", { offer: { benefits: [ROADMAP] } }],
    ["a question of the loop", { interview: { rounds: [{ id: "r", questions: [ROADMAP] }] } }],
  ])("%s does not count", (_, answers) => expect(receiptsOf(answers)).toEqual([]));
});

describe("a decision", () => {
  const rights = (right: string) =>
    receiptsOf({
      stakeholders: { decisions: DECISIONS.map(({ value: id }) => (id === "people" ? { id, right } : { id })) },
    });

  test("counts by itself if the role makes it", () => {
    expect(rights("decides")).toEqual(["stakeholders.decisions.people: decides: People: hiring, reviews, pay 5"]);
  });

  test("does not count if the role recommends or is informed", () => {
    expect(rights("recommends")).toEqual([]);
    expect(rights("told")).toEqual([]);
  });
});

test("a receipt names its row by id, not by its position in the list", () => {
  const metrics = [
    { id: "first", outcome: "Nothing to see" },
    { id: "second", outcome: "Everybody waits less", measure: "User retention" },
  ];
  expect(receiptsOf({ metrics: { metrics } }).join()).toMatch(/^metrics\.metrics\.second\.measure: .*retention/);
});

test("a blank requisition is silent and chooses no role type", () => {
  const { reading, roleType, hybrid, passages } = read(blankRequisition());
  expect(reading).toMatchObject({ verdict: "silent", role: null, axes: {} });
  expect([roleType, hybrid, passages]).toEqual([undefined, undefined, []]);
});

test("an example and its title read as its own role type", () => {
  for (const { slug, requisition } of catalogue.examples.values()) {
    const { reading, roleType, title } = read(requisition);
    expect([reading.role, title.roles], slug).toEqual([roleType!.id, [roleType!.id]]);
  }
});

/** A phrase may continue on the next line. It is returned with single spaces. */
const asOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Long enough that the requisition is recognized as English. */
const IN_ENGLISH = "You find out with them what to do next, and then you do what all of us think is right. ".repeat(15);

test("any requisition gives ordered receipts that slice back to their phrase, each in its answer", () => {
  fc.assert(
    fc.property(arbitraryRequisition, (any) => {
      const mission = `👩‍💻 ${any.role.mission}\n${ROADMAP}\n${IN_ENGLISH}`;
      const requisition = { ...any, role: { ...any.role, mission } };
      const { receipts, passages } = read(requisition);
      const text = textOf(passages);
      expect(receipts.map(({ start }) => start)).toEqual(receipts.map(({ start }) => start).sort((a, b) => a - b));
      expect(receipts.map(({ start, end }) => asOneLine(text.slice(start, end)))).toEqual(
        receipts.map(({ phrase }) => phrase),
      );
      const own = receipts.find(({ at, phrase }) => at === "role.mission" && phrase.endsWith("product roadmap"));
      expect(asOneLine(textAt(requisition, own!.at))).toContain(own!.phrase);
    }),
  );
});
