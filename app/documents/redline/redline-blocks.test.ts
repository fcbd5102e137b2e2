import { describe, expect, it } from "vitest";
import type { Block } from "../blocks/document";
import { redlineBlocks } from "./redline-blocks";
import { heading, list, paragraph, redline, table } from "./testing/redline";

describe("blocks of two versions", () => {
  it("marks words in a paragraph, and separates two paragraphs that share few", () => {
    expect(redline([paragraph("We ship releases late.")], [paragraph("We ship releases on time.")])).toEqual([
      "We ship releases [late]{on time}.",
    ]);
    expect(redline([paragraph("Own the discovery roadmap")], [paragraph("Run the release train")])).toEqual([
      "[Own the discovery roadmap]",
      "{Run the release train}",
    ]);
  });

  it("matches paragraphs by their bold label", () => {
    const pay = (text: string): Block => ({ type: "paragraph", text: [{ text: "Pay: ", strong: true }, { text }] });
    expect(redline([pay("a fair share")], [pay("USD 150,000 a year")])).toEqual([
      "Pay: [a fair share]{USD 150,000 a year}",
    ]);
  });

  it("keeps blocks under one heading together", () => {
    const old = [heading("Bring"), list("Plans"), heading("Offer"), list("Leave", "Bonus")];
    expect(redline(old, [heading("Learn"), list("Tools"), heading("Offer"), list("Leave", "Equity")])).toEqual([
      "# [Bring]",
      "- [Plans]",
      "# {Learn}",
      "- {Tools}",
      "# Offer",
      "- Leave",
      "- [Bonus]",
      "- {Equity}",
    ]);
  });

  it("marks items of a list, one that moved in both places", () => {
    expect(
      redline(
        [list("Plan releases", "Report risks", "Run reviews")],
        [list("Run reviews", "Plan all releases", "Report risks")],
      ),
    ).toEqual(["- {Run reviews}", "- Plan {all }releases", "- Report risks", "- [Run reviews]"]);
  });

  it("drops an empty row", () => {
    expect(redline([table(["A"], [""])], [table(["A"], ["x"], ["y"])])).toEqual(["A", "{x}", "{y}"]);
  });

  it("marks which version has a page break, and the earlier header line", () => {
    const pageBreak: Block = { type: "page-break", header: "One" };
    const same = paragraph("same");
    expect(redlineBlocks([pageBreak, same], [same])).toEqual([{ ...pageBreak, change: "removed" }, same]);
    expect(redlineBlocks([same], [pageBreak, same])).toEqual([{ ...pageBreak, change: "added" }, same]);
    expect(redlineBlocks([pageBreak], [pageBreak])).toEqual([pageBreak]);
    const two: Block = { type: "page-break", header: "Two" };
    expect(redlineBlocks([pageBreak], [two])).toEqual([{ ...two, was: { landscape: false, header: "One" } }]);
  });
});
