import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { placesInShort, sentencesInShort } from "./in-short";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;

describe("findings about rows", () => {
  const { metrics } = example.metrics;
  const named = (outcomes: readonly string[]) => ({
    ...sourceOf({
      ...example,
      metrics: { metrics: outcomes.map((outcome, i) => ({ ...metrics[0]!, id: `m${i + 1}`, outcome })) },
    }),
  });
  const at = (number: number, part: string) => ({
    at: `metrics.metrics.m${number}.${part}`,
    found: `Metric ${number} has no ${part}.`,
  });

  it("use “each” if the sentence is in the singular", () => {
    const source = named(["One", "Two", "Three"]);
    const found = (n: number) => ({
      at: `metrics.metrics.m${n}.measure`,
      found: `Metric ${n} is a release metric; it counts.`,
    });
    expect(sentencesInShort(source, [found(1), found(2), found(3)])).toEqual([
      "Each of these metrics is a release metric; it counts.",
    ]);
  });

  it("name the row by its text, not its number", () => {
    const source = named([
      "Fewer incidents.",
      "",
      "Teams of [the platform] release on their own and with the confidence to",
    ]);
    expect(placesInShort(source, [at(1, "target")])).toEqual(["Metric “Fewer incidents”: target"]);
    expect(placesInShort(source, [at(1, "control")])).toEqual([
      "Metric “Fewer incidents”: how far this role controls it",
    ]);
    expect(placesInShort(source, [at(1, "unit"), at(1, "target")])).toEqual([
      "Metric “Fewer incidents”: unit and target",
    ]);
    const decision = example.stakeholders.decisions[0]!.id;
    expect(placesInShort(source, [{ at: `stakeholders.decisions.${decision}.right`, found: "" }])).toEqual([
      "Decision “What is built”: what this role does",
    ]);
    expect(placesInShort(source, [at(1, "outcome"), at(2, "unit")])).toEqual([
      "Metric “Fewer incidents”",
      "Metric 2: unit",
    ]);
    expect(placesInShort(source, [at(3, "unit")])).toEqual([
      "Metric “Teams of the platform release on their own…”: unit",
    ]);
    expect(placesInShort(source, [at(3, "unit"), at(1, "unit")])).toEqual([
      "Metrics: unit",
      "“Teams of the platform release on their own…”",
      "“Fewer incidents”",
    ]);
    expect(
      placesInShort(
        source,
        [1, 2, 3].map((number) => at(number, "unit")),
      ),
    ).toEqual(["All 3 metrics: unit"]);
    expect(
      placesInShort(
        source,
        [{ at: "role.mission" }, { at: "" }].map((one) => ({ ...one, found: "" })),
      ),
    ).toEqual(["Role and purpose: mission", "The whole requisition"]);
  });

  it("combine several words of one kind", () => {
    const found = (word: string) => ({ at: "role.mission", found: `“${word}”: spelled as in a chat.` });
    expect(sentencesInShort(named(["One"]), [found("w/"), found("ppl"), found("u")])).toEqual([
      "“w/”, “ppl” and “u”: spelled as in a chat.",
    ]);
  });

  it("are combined and keep other numbers", () => {
    const source = named(["One", "Two"]);
    const say = (...texts: string[]) =>
      sentencesInShort(
        source,
        texts.map((found) => ({ at: `metrics.metrics.m${/metric (\d)/i.exec(found)?.[1] ?? "1"}.unit`, found })),
      );
    expect(say("Metric 1 has no unit.")).toEqual(["This metric has no unit."]);
    expect(say("Metric 1 has no unit.", "Metric 2 has no unit.")).toEqual(["These 2 metrics have no unit."]);
    expect(say("The target of metric 1 is a word.", "The target of metric 2 is a word.")).toEqual([
      "The target of each of these metrics is a word.",
    ]);
    expect(say("“a” is not filled in.", "“b” is not filled in. It appears in 2 answers.")).toEqual([
      "“a” and “b” are not filled in.",
    ]);
    expect(say("It takes 3 hours.", "It takes 4 hours.")).toEqual(["It takes 3 hours.", "It takes 4 hours."]);
  });
});
