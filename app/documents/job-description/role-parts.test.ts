import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { textsOf } from "../blocks/words";
import { DESCRIPTION_FITS } from "./fit";
import { purposePart } from "./role-parts";

describe("why the role is open now", () => {
  const said = (why: "" | "new" | "backfill" | "growth", whyNow: string): string => {
    const blank = blankRequisition();
    const source = sourceOf({ ...blank, role: { ...blank.role, why, whyNow } });
    return purposePart(source, DESCRIPTION_FITS[0]!).blocks.slice(1).flatMap(textsOf).join(" ");
  };

  it.each([
    ["new", "This role is new."],
    ["backfill", "Someone held this role before."],
    ["growth", "The team is growing."],
  ] as const)("is a sentence if only an option was chosen: %s", (why, sentence) =>
    expect(said(why, "")).toBe(`Why now: ${sentence}`),
  );

  it("uses the reason if one is given, and nothing otherwise", () => {
    expect(said("new", "Six teams share a plan")).toBe("Why now: Six teams share a plan.");
    expect(said("", "")).toBe("");
  });
});
