import * as z from "zod/mini";
import { cleanLine, cleanText } from "../texts/clean-text";
import { LONGEST_ITEM } from "./longest-item";
import type { NumberField } from "./number-field";
import { reporting, type Schema, type Words } from "./words";

/** Lists that only the server knows and hands in: role types, competencies, the requisition's own rows. */
export type Source = "roleTypes" | "roundKinds" | "competencies" | "metrics" | "rounds";

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** The label in a one-line summary of a row. */
  readonly short?: string;
}

export interface LineField extends Words {
  readonly kind: "line";
  /** Characters at most. */
  readonly most: number;
  readonly schema: Schema<string>;
}
export interface ProseField extends Words {
  readonly kind: "prose";
  readonly height: number;
  /** Characters at most. */
  readonly most: number;
  readonly schema: Schema<string>;
}
export interface LinesField extends Words {
  readonly kind: "lines";
  readonly height: number;
  /** Lines at most. */
  readonly most: number;
  readonly schema: Schema<string[]>;
}
export interface TickField extends Words {
  readonly kind: "tick";
  readonly schema: Schema<boolean>;
}
export interface ChoiceField<V extends string = string> extends Words {
  readonly kind: "choice";
  readonly choices: readonly Choice<V>[];
  readonly schema: Schema<V | "">;
}
export interface PickField extends Words {
  readonly kind: "pick";
  readonly from: Source;
  readonly schema: Schema<string>;
}
export interface PicksField extends Words {
  readonly kind: "picks";
  readonly from: Source;
  readonly most: number;
  readonly schema: Schema<string[]>;
}

/** A field with one value (rows have many). */
export type PlainField =
  LineField | ProseField | LinesField | NumberField | TickField | ChoiceField | PickField | PicksField;

type Limits = { most?: number };
/** Tells what is wrong with an answer past its length, and what to write; undefined if nothing is. */
type Check = { check?: (answer: string) => string | undefined };

const sentTwice = (label: string) => `We couldn’t read ${label}. Reload the page and type it again`;

function text(
  label: string,
  most: number,
  clean: (raw: string) => string,
  check: Check["check"] = () => undefined,
): Schema<string> {
  const lengthOf = ({ length }: string) => (length > most ? `${label} must be ${most} characters or less` : undefined);
  return z.pipe(
    z.transform((raw) => (raw === undefined || raw === null ? "" : typeof raw === "string" ? clean(raw) : raw)),
    z.string(sentTwice(label)).check(reporting((answer) => [check(answer) ?? lengthOf(answer)])),
  );
}

/** One line of text, at most `most` characters (200 unless asked otherwise). */
export function line({ check, ...words }: Words & Limits & Check): LineField {
  const { label, most = 200 } = words;
  return { ...words, kind: "line", most, schema: text(label, most, cleanLine, check) };
}

/** A few sentences, at most `most` characters (2,000 unless asked otherwise); `height` is the box's rows. */
export function prose({ check, ...words }: Words & Limits & Check & { height?: number }): ProseField {
  const { label, most = 2000 } = words;
  return { height: 3, ...words, kind: "prose", most, schema: text(label, most, cleanText, check) };
}

const BULLET = /^\s*(?:[-*•–·▪]|\d{1,2}[.)])\s+/;

/**
 * A list typed one item a line; pasted bullets and numbers are removed. Each item at most `LONGEST_ITEM` characters.
 */
export function lines(words: Words & Limits & { height?: number }): LinesField {
  const most = words.most ?? 20;
  const read = (raw: unknown): unknown => {
    if (raw === undefined || raw === null) return [];
    // Only typed or pasted text has bullets to take off; a list was read before.
    const pasted = typeof raw === "string";
    const items: unknown[] = pasted ? cleanText(raw).split("\n") : Array.isArray(raw) ? raw : [raw];
    if (!items.every((item) => typeof item === "string")) return raw;
    return items.map((item) => cleanLine(pasted ? item.replace(BULLET, "") : item)).filter((item) => item !== "");
  };
  const schema = z.pipe(
    z.transform(read),
    z
      .array(z.string(), sentTwice(words.label))
      .check(
        reporting((items) => [
          items.length > most ? `${words.label}: keep at most ${most} lines. This has ${items.length}` : undefined,
          ...items.map(({ length }, i) =>
            length > LONGEST_ITEM
              ? `${words.label}: line ${i + 1} must be ${LONGEST_ITEM} characters or less`
              : undefined,
          ),
        ]),
      ),
  );
  return { height: 4, ...words, kind: "lines", most, schema };
}

/** A yes or no; absent from a form means no. */
export function tick(words: Words): TickField {
  const read = (raw: unknown): unknown =>
    raw === "on" || raw === "true" ? true : raw === undefined || raw === null || raw === "" ? false : raw;
  return { ...words, kind: "tick", schema: z.pipe(z.transform(read), z.boolean(sentTwice(words.label))) };
}

/** One of a fixed list; blank is "". */
export function choice<const V extends string>(words: Words & { choices: readonly Choice<V>[] }): ChoiceField<V> {
  const values: readonly (V | "")[] = ["", ...words.choices.map((c) => c.value)];
  const schema = z.pipe(
    z.transform((raw) => (raw === undefined || raw === null ? "" : typeof raw === "number" ? String(raw) : raw)),
    z.enum(values, `Choose ${words.label} from the list`),
  );
  return { ...words, kind: "choice", schema };
}

/** What ids of role types, kinds of round, competencies, metrics and rounds look like. */
export const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/i;
const key = (label: string) =>
  z.string(sentTwice(label)).check(reporting((id) => [KEY.test(id) ? undefined : `Choose ${label} from the list`]));

/** One of a list that the server hands in; blank is "". Membership is checked where the list is known. */
export function pick(words: Words & { from: Source }): PickField {
  const blank = z.literal("");
  const schema = z.pipe(
    z.transform((raw) => (raw === undefined || raw === null ? "" : raw)),
    z.union([blank, key(words.label)], `Choose ${words.label} from the list`),
  );
  return { ...words, kind: "pick", schema };
}

/** Up to `most` of a list that the server hands in; blanks and repeats are dropped. */
export function picks(words: Words & { from: Source; most: number }): PicksField {
  const read = (raw: unknown): unknown => {
    if (raw === undefined || raw === null || raw === "") return [];
    if (!Array.isArray(raw)) return raw;
    return [...new Set<unknown>(raw)].filter((item) => item !== "");
  };
  const few = `${words.label}: choose at most ${words.most}`;
  const schema = z.pipe(
    z.transform(read),
    z
      .array(key(words.label), sentTwice(words.label))
      .check(reporting(({ length }) => [length > words.most ? few : undefined])),
  );
  return { ...words, kind: "picks", schema };
}
