import * as z from "zod/mini";
import { cleanLine } from "../texts/clean-text";
import { reporting, type Words, type Schema } from "./words";
import type { Kind } from "../numbers/digits";
import { standardNumber } from "../numbers/standard-number";
import { readNumber, type Unit } from "../numbers/read-number";

export interface NumberField extends Words {
  readonly kind: "number";
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly numbers: Kind;
  readonly schema: Schema<number | null>;
}

/**
 * A number between `least` and `most`, whole by default except for money. A blank is `null`. Text is read by
 * `readNumber`; numbers stay as they are.
 */
export function number(words: Words & { least?: number; most: number; whole?: boolean; unit?: Unit }): NumberField {
  const { label, least = 0, most, unit, whole = unit !== "money" } = words;
  const numbers = unit === "money" ? "money" : whole ? "whole" : "any";
  const range = `${label} must be a number from ${standardNumber(least, numbers)} to ${standardNumber(most, numbers)}`;
  const read = z.transform((raw: unknown, ctx): unknown => {
    if (raw === undefined || raw === null) return null;
    if (typeof raw !== "string") return raw;
    const reading = readNumber(cleanLine(raw), numbers, unit);
    if (reading.status === "asks") ctx.issues.push({ code: "custom", message: `${label}: ${reading.ask}`, input: raw });
    return reading.status === "read" ? reading.value : reading.status === "blank" ? null : raw;
  });
  const problemOf = (value: number): string | undefined => {
    if (value < least || value > most) return range;
    return whole && !Number.isInteger(value) ? `${label} must be a whole number` : undefined;
  };
  const schema = z.number(range).check(reporting((value) => [problemOf(value)]));
  return { ...words, kind: "number", least, most, whole, numbers, schema: z.pipe(read, z.nullable(schema)) };
}
