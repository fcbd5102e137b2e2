import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlainField } from "../../app/requisition/fields/field";
import { EVERY_SECTION, type Requisition } from "../../app/requisition/requisition";
import type { Field } from "../../app/requisition/fields/section";

const folder = join(import.meta.dirname, "../postings");
const WORDS = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/[\p{L}\p{N}'’.,:-]+/gu) ?? []);

/** Numbers from 0 up to 1; the same sequence for the same seed on any machine. */
export function numbersFrom(seed: number): () => number {
  let state = seed * 7919 + 17;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const isText = ({ kind }: Field): boolean => kind === "line" || kind === "prose" || kind === "lines";

/** The requisition with every typed text changed; choices and ids stay. */
function withTexts(requisition: Requisition, change: (text: string) => string): Requisition {
  const changed = (field: PlainField, value: unknown): unknown => {
    if (!isText(field)) return value;
    return Array.isArray(value) ? value.map((line) => change(String(line))) : change(String(value));
  };
  const answers = (fields: { readonly [name: string]: Field }, values: object): object =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]: [string, unknown]) => {
        const field = fields[name];
        if (!field) return [name, value];
        if (field.kind !== "rows") return [name, changed(field, value)];
        return [name, (value as object[]).map((row) => answers(field.fields, row))];
      }),
    );
  const sections = EVERY_SECTION.map(({ slug, fields }) => [slug, answers(fields, requisition[slug])] as const);
  return Object.fromEntries(sections) as unknown as Requisition;
}

/** A copy in which this share of the words (0 to 1) is replaced by other words. */
export function reworded(requisition: Requisition, share: number, seed: number): Requisition {
  const next = numbersFrom(seed);
  const other = () => WORDS[Math.floor(next() * WORDS.length)]!;
  return withTexts(requisition, (text) =>
    text
      .replace(/\S+/g, (word) => (next() < share ? other() : word))
      .slice(0, text.length)
      .trim(),
  );
}

/** A copy that shares no word with the first: each word has another spelling. */
export function foreign(requisition: Requisition, seed: number): Requisition {
  return withTexts(requisition, (text) =>
    text.replace(/\p{L}+/gu, (word) => word.replace(/^./u, (letter) => letter + "qxz"[seed % 3]!)),
  );
}

const LONGEST = [10_000, 6000, 2000, 1500, 1200, 600, 500, 400, 300, 200, 160, 120, 100, 80, 60];
const MOST = [20, 15, 12, 10, 8, 6, 5];

/** A requisition in which every text has its maximum length: about 20,000 words. */
export function fullest(seed: number): Requisition {
  const next = numbersFrom(seed);
  const textOf = (length: number): string => {
    const from = Math.floor(next() * (WORDS.length - 3000));
    return WORDS.slice(from, from + 3000)
      .join(" ")
      .slice(0, length)
      .trim();
  };
  const first = (field: Field, tries: readonly unknown[]): unknown =>
    tries.find((value) => field.schema.safeParse(value).success);
  const filled = (field: Field): unknown => {
    switch (field.kind) {
      case "line":
      case "prose":
        return first(field, LONGEST.map(textOf));
      case "lines":
        return first(
          field,
          MOST.map((most) => Array.from({ length: most }, () => textOf(500))),
        );
      case "rows": {
        const ids = field.fixed?.map(({ value }) => value) ?? Array.from({ length: field.most }, (_, i) => `row-${i}`);
        return ids.map((id) => ({ id, ...filledAll(field.fields) }));
      }
      default:
        return undefined;
    }
  };
  const filledAll = (fields: { readonly [name: string]: Field }): object =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, filled(field)]));
  const sections = EVERY_SECTION.map(({ slug, fields, draft }) => [slug, draft.parse(filledAll(fields))] as const);
  return Object.fromEntries(sections) as unknown as Requisition;
}

/** The number of words that people typed. */
export function countWords(requisition: Requisition): number {
  let sum = 0;
  withTexts(requisition, (text) => {
    sum += text.match(/\S+/g)?.length ?? 0;
    return text;
  });
  return sum;
}
