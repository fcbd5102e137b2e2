import { describe, expect, it } from "vitest";
import { choice, line, lines, pick, picks, prose, tick } from "./field";
import { number } from "./number-field";

const words = { label: "Answer" };
const messageOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message);

describe("a blank", () => {
  it.each([
    ["line", line(words), ""],
    ["prose", prose(words), ""],
    ["lines", lines(words), []],
    ["number", number({ ...words, most: 9 }), null],
    ["tick", tick(words), false],
    ["choice", choice({ ...words, choices: [{ value: "a", label: "A" }] }), ""],
    ["pick", pick({ ...words, from: "rounds" }), ""],
    ["picks", picks({ ...words, from: "rounds", most: 3 }), []],
  ])("is valid for a %s, whether absent, null or empty", (_, field, blank) => {
    for (const raw of [undefined, null, ""]) expect(field.schema.parse(raw)).toEqual(blank);
  });
});

describe("line", () => {
  const { schema } = line({ ...words, most: 10 });
  it("joins pasted lines and trims", () => expect(schema.parse("  a\n b ")).toBe("a  b"));
  it("reports its limit", () =>
    expect(messageOf(schema.safeParse("x".repeat(11)))).toEqual(["Answer must be 10 characters or less"]));
  it("rejects a value sent twice", () =>
    expect(messageOf(schema.safeParse(["a", "b"]))![0]).toContain("couldn’t read"));
});

describe("lines", () => {
  const { schema } = lines({ ...words, most: 3 });
  it("removes bullets and numbers from pasted text", () => {
    expect(schema.parse("• one\n\n- two\n3. three")).toEqual(["one", "two", "three"]);
  });
  it("reads its own answer back unchanged", () => {
    const once = schema.parse("- 3. Own the plan");
    expect(once).toEqual(["3. Own the plan"]);
    expect(schema.parse(once)).toEqual(once);
  });
  it("reports too many lines", () => {
    expect(messageOf(schema.safeParse("a\nb\nc\nd"))).toEqual(["Answer: keep at most 3 lines. This has 4"]);
  });
  it("names a line that is too long", () => {
    expect(messageOf(schema.safeParse(`a\n${"b".repeat(501)}`))).toEqual([
      "Answer: line 2 must be 500 characters or less",
    ]);
  });
});

describe("number", () => {
  const { schema } = number({ ...words, least: 1, most: 200_000 });
  it.each([
    ["140,000", 140_000],
    ["140 000", 140_000],
    ["140000", 140_000],
    [" 5 ", 5],
    [5, 5],
  ])("understands %o", (raw, value) => expect(schema.parse(raw)).toBe(value));
  it.each(["abc", "1e9", "0x10", "0", "200001", "Infinity", "1,2,3", ["1"]])("rejects %o with the range", (raw) => {
    expect(messageOf(schema.safeParse(raw))).toEqual(["Answer must be a number from 1 to 200,000"]);
  });
  it("rejects a fraction if a whole number is expected", () => {
    expect(messageOf(schema.safeParse("1.5"))).toEqual(["Answer must be a whole number"]);
  });
});

describe("choice, pick and picks", () => {
  it("rejects what is not in the list", () => {
    const { schema } = choice({ ...words, choices: [{ value: "a", label: "A" }] });
    expect(messageOf(schema.safeParse("b"))).toEqual(["Choose Answer from the list"]);
  });
  it("rejects what cannot be a key", () => {
    const { schema } = pick({ ...words, from: "roleTypes" });
    for (const raw of ["../etc", "a b", "-", "x".repeat(61), ["a", "b"]])
      expect(schema.safeParse(raw).success).toBe(false);
  });
  it("drops blanks and repeats", () => {
    const { schema } = picks({ ...words, from: "competencies", most: 3 });
    expect(schema.parse(["", "a", "b", "a", ""])).toEqual(["a", "b"]);
    expect(messageOf(schema.safeParse(["a", "b", "c", "d"]))).toEqual(["Answer: choose at most 3"]);
  });
});
