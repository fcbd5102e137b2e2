import { expect, it } from "vitest";
import type { Block } from "../documents/blocks/document";
import { bySheet } from "./sheets";

const paragraph = (text: string): Block => ({ type: "paragraph", text: [{ text }] });
const pageBreak = (rest: { readonly landscape?: boolean; readonly header?: string } = {}): Block => ({
  type: "page-break",
  ...rest,
});

it("starts sheets only at a change of orientation or header line", () => {
  const [one, two] = [{ header: "Round 1" }, { header: "Round 2" }];
  const blocks = [paragraph("a"), pageBreak(one), paragraph("b"), pageBreak(one), paragraph("c"), pageBreak(two)];
  const sheets = bySheet({ blocks: [...blocks, paragraph("d"), pageBreak(), paragraph("e"), pageBreak()] });
  expect(sheets.map(({ header }) => header)).toEqual([undefined, "Round 1", "Round 2", undefined]);
  expect(sheets[1]!.blocks).toEqual([paragraph("b"), pageBreak(one), paragraph("c")]);
  expect(sheets[3]!.blocks).toEqual([paragraph("e"), pageBreak()]);
});

it("has all sheets of two versions, with the marks of their ends", () => {
  const was = { landscape: false, header: "Round 1" };
  const turns = (change: "added" | "removed", header: string): Block => ({ type: "page-break", header, change });
  const both: Block = { type: "page-break", header: "Round 2", was };
  const blocks = [paragraph("a"), both, paragraph("b"), turns("removed", "Round 3"), paragraph("c")];
  const sheets = bySheet({ blocks: [...blocks, turns("added", "Round 4"), paragraph("d"), turns("added", "Round 4")] });
  expect(sheets.map(({ header, end }) => [header, end])).toEqual([
    [undefined, undefined],
    ["Round 2", "removed"],
    ["Round 3", "added"],
    ["Round 4", undefined],
  ]);
});
