import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HiringDocument } from "../../documents/blocks/document";
import { PLAIN_LETTERHEAD } from "../../documents/letterhead";
import { ALL_BLOCKS, documentOf, unpack } from "./test-support";

const kinds: readonly HiringDocument[] = [
  documentOf(ALL_BLOCKS),
  documentOf(ALL_BLOCKS, { density: "tight" }),
  documentOf(ALL_BLOCKS, { density: "card" }),
  documentOf(ALL_BLOCKS, { language: "ja" }),
  documentOf(ALL_BLOCKS, { letterhead: { ...PLAIN_LETTERHEAD, color: "B00020", paper: "letter" } }),
  // Lists are numbered in a different order here.
  documentOf([{ type: "list", ordered: true, items: [[{ text: "First" }]] }, ...ALL_BLOCKS.toReversed()]),
];

describe("cached styles", () => {
  beforeEach(() => vi.resetModules());

  it.each(kinds.map((_, i) => i))("give the same parts as the first document of look %i", async (at) => {
    const first = unpack(await (await import("./index")).writeDocx(kinds[at]!));
    vi.resetModules();
    const { writeDocx } = await import("./index");
    for (const kind of kinds) await writeDocx(kind);
    expect([...unpack(await writeDocx(kinds[at]!))]).toEqual([...first]);
  });
});
