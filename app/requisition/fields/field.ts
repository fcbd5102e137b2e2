import * as z from "zod/mini";
import type { Boilerplate } from "../boilerplate/boilerplate";
import { cleanLine, cleanText } from "../texts/clean-text";
import { LONGEST_ITEM } from "./longest-item";
import type { NumberField } from "./number-field";

/** Checks one answer from a form, a file or a program, and turns it into the answer `T`. */
export type Schema<T> = z.ZodMiniType<T, unknown>;

/** Lists that only the server knows and passes in: role types, competencies, the requisition's own rows. */
export type Source = "roleTypes" | "roundKinds" | "competencies" | "metrics" | "rounds";

export interface Choice<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** The label in a one-line summary of a row. */
  readonly short?: string;
}

/** The texts of a field. `need` asks for the field if a blank keeps a section from being ready. */
export interface Words {
  readonly label: string;
  readonly hint?: string;
  readonly need?: string;
  /** The setting that answers it for every requisition. As long as that is written, a blank is not a gap. */
  readonly settledBy?: keyof Boilerplate;
  readonly width?: "half" | "third" | "two-thirds";
  /** A heading for rarely needed fields: adjacent fields that share it are folded under it until one is answered. */
  readonly folded?: string;
}

export interface LineField extends Words {
  readonly kind: "line";
  /** The most characters. */
  readonly most: number;
  readonly schema: Schema<string>;
}
export interface ProseField extends Words {
  readonly kind: "prose";
  readonly height: number;
  /** The most characters. */
  readonly most: number;
  readonly schema: Schema<string>;
}
export interface LinesField extends Words {
  readonly kind: "lines";
  readonly height: number;
  /** The most lines. */
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
/** Returns what is wrong with an answer, apart from its length, and what to write; undefined if nothing is. */
type Check = { check?: (answer: string) => string | undefined };

/** A Zod check that reports what is wrong with an answer. */
export const reporting =
  <T>(problemsOf: (answer: T) => readonly (string | undefined)[]) =>
  (ctx: z.core.ParsePayload<T>): void => {
    for (const message of problemsOf(ctx.value)) {
      if (message !== undefined) ctx.issues.push({ code: "custom", message, input: ctx.value });
    }
  };

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

/** One line of text, at most `most` characters (200 by default). */
export function line({ check, ...words }: Words & Limits & Check): LineField {
  const { label, most = 200 } = words;
  return { ...words, kind: "line", most, schema: text(label, most, cleanLine, check) };
}

/** A few sentences, at most `most` characters (2,000 by default). `height` is the number of rows of the box. */
export function prose({ check, ...words }: Words & Limits & Check & { height?: number }): ProseField {
  const { label, most = 2000 } = words;
  return { height: 3, ...words, kind: "prose", most, schema: text(label, most, cleanText, check) };
}

const BULLET = /^\s*(?:[-*•–·▪]|\d{1,2}[.)])\s+/;

/**
 * A list with one item per line. Removes pasted bullets and numbers. Each item has at most `LONGEST_ITEM` characters.
 */
export function lines(words: Words & Limits & { height?: number }): LinesField {
  const most = words.most ?? 20;
  const read = (raw: unknown): unknown => {
    if (raw === undefined || raw === null) return [];
    // Only typed or pasted text can have bullets. A list was already read.
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

/** A yes or no. Absent from a form means no. */
export function tick(words: Words): TickField {
  const read = (raw: unknown): unknown =>
    raw === "on" || raw === "true" ? true : raw === undefined || raw === null || raw === "" ? false : raw;
  return { ...words, kind: "tick", schema: z.pipe(z.transform(read), z.boolean(sentTwice(words.label))) };
}

/** One of a fixed list. A blank is "". */
export function choice<const V extends string>(words: Words & { choices: readonly Choice<V>[] }): ChoiceField<V> {
  const values: readonly (V | "")[] = ["", ...words.choices.map((c) => c.value)];
  const schema = z.pipe(
    z.transform((raw) => (raw === undefined || raw === null ? "" : typeof raw === "number" ? String(raw) : raw)),
    z.enum(values, `Choose ${words.label} from the list`),
  );
  return { ...words, kind: "choice", schema };
}

/** The format of ids of role types, kinds of round, competencies, metrics and rounds. */
export const KEY = /^[a-z0-9][a-z0-9-]{0,59}$/i;
const key = (label: string) =>
  z.string(sentTwice(label)).check(reporting((id) => [KEY.test(id) ? undefined : `Choose ${label} from the list`]));

/** One of a list that the server passes in. A blank is "". Membership is checked where the list is known. */
export function pick(words: Words & { from: Source }): PickField {
  const blank = z.literal("");
  const schema = z.pipe(
    z.transform((raw) => (raw === undefined || raw === null ? "" : raw)),
    z.union([blank, key(words.label)], `Choose ${words.label} from the list`),
  );
  return { ...words, kind: "pick", schema };
}

/** Up to `most` of a list that the server passes in. Drops blanks and repeats. */
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
