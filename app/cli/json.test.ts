import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { checkText } from "../clarity/check";
import { toJson } from "./json";

const TEXT = `# Senior Product Manager 🎧

You own the product vision, the roadmap and the backlog, and run discovery with customers.
You write user stories, set the product strategy and prioritize features by user research.

- 5+ years of experience
- Bachelor's degree
`;
const json = toJson(checkText(TEXT, catalogue));

describe("check --json", () => {
  it("has exactly these keys in this order", () => {
    expect(Object.keys(json)).toEqual(["title", "verdict", "role", "fits", "axes", "receipts", "findings"]);
    expect(Object.keys(json.title)).toEqual(["text", "role"]);
    for (const fit of json.fits) expect(Object.keys(fit)).toEqual(["role", "fit"]);
    expect(json.receipts.length).toBeGreaterThan(3);
    for (const receipt of json.receipts) {
      expect(Object.keys(receipt)).toEqual(["axis", "phrase", "start", "end", "weight"]);
    }
    expect(json.findings.length).toBeGreaterThan(1);
    for (const finding of json.findings) {
      expect(Object.keys(finding)).toEqual(["rule", "severity", "at", "found", "instead", "why", "source"]);
    }
  });

  it("has receipts with UTF-16 offsets, whose weights add up to the axes", () => {
    for (const { phrase, start, end } of json.receipts) {
      expect(TEXT.slice(start, end).replace(/\s+/g, " ")).toBe(phrase);
    }
    const sums: Record<string, number> = {};
    for (const { axis, weight } of json.receipts) sums[axis] = Math.round(((sums[axis] ?? 0) + weight) * 100) / 100;
    expect(sums).toEqual(json.axes);
  });

  it("lists every role type, best first", () => {
    expect(json.fits.map(({ role }) => role).sort()).toEqual([...catalogue.roleTypes.keys()].sort());
    expect(json.fits.map(({ fit }) => fit)).toEqual(json.fits.map(({ fit }) => fit).sort((a, b) => b - a));
    expect(json).toMatchObject({
      verdict: "clear",
      role: "product-manager",
      fits: [{ role: "product-manager" }, ...json.fits.slice(1)],
    });
  });

  it.each([
    ["Product Manager", "product-manager"],
    ["Product Manager / Project Manager", null],
    ["Gardener", null],
  ])("reads the title %s as %s", (title, role) => {
    expect(toJson(checkText(`# ${title}\n`, catalogue)).title).toEqual({ text: title, role });
  });

  it("is silent for an empty text", () => {
    const nothing = toJson(checkText("", catalogue));
    expect(nothing).toMatchObject({ title: { text: "", role: null }, verdict: "silent", role: null, receipts: [] });
    expect(nothing.axes).toEqual({});
  });
});
