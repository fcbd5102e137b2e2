import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { asLineStart } from "../documents/sentences/letter-case";
import type { Requisition } from "../requisition/requisition";
import { hasSlot } from "../requisition/readiness/slots";
import { csv } from "./csv";
import { HOSTILE, textFrom, writtenOf } from "./testing";

/** Parses CSV according to RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const questionsOf = (questions: string[]) => (requisition: Requisition) => ({
  ...requisition,
  interview: {
    ...requisition.interview,
    rounds: requisition.interview.rounds.map((round) => ({ ...round, questions })),
  },
});

it("lists the questions of the kit in its order, with anchors", async () => {
  const written = writtenOf("interviewer-kit");
  const text = await textFrom(csv, written);
  expect(text.startsWith("\uFEFFRound,Minutes,")).toBe(true);
  const [head, ...rows] = parse(text.slice(1));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
  const asked = written.document.blocks.flatMap((block) =>
    block.type === "question" ? [block.text.map((span) => span.text).join("")] : [],
  );
  expect(rows.map((row) => row[6])).toEqual(asked);
  expect(
    rows
      .find((row) => row[5] === "behavioral")
      ?.slice(8)
      .every((anchor) => anchor !== ""),
  ).toBe(true);
});

/** No two of them ask the same, because a kit would leave out duplicates. */
const TYPED = HOSTILE.filter((text) => !hasSlot(text)).map((text) => text.replace("＝1+1", "＝9+9"));

it("contains no formula, and every text of the kit, after an apostrophe where needed", async () => {
  const [, ...rows] = parse((await textFrom(csv, writtenOf("interviewer-kit", questionsOf(TYPED)))).slice(1));
  const shown = rows
    .filter((row) => row[5] === "own")
    .slice(0, TYPED.length)
    .map((row) => row[6]!);
  expect(shown.map((text) => text.replace(/^'/, ""))).toEqual(TYPED.map((text) => asLineStart({ catalogue }, text)));
  expect(shown.filter((text) => text.startsWith("'"))).toHaveLength(5);
  for (const text of rows.flat()) expect(text).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
});

it("leaves out what has a slot", async () => {
  const text = await textFrom(
    csv,
    writtenOf("interviewer-kit", questionsOf(["How would you run [the program]?", "Why?"])),
  );
  const own = parse(text.slice(1)).filter((row) => row[5] === "own");
  expect(new Set(own.map((row) => row[6]))).toEqual(new Set(["Why?"]));
  expect(text).not.toContain("[the program]");
});
