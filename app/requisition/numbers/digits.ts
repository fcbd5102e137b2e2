/** What a number counts, which decides what a single dot or comma before three digits can mean. */
export type Kind = "whole" | "money" | "percent" | "any" | "scaled";

/** Digits as a plain decimal ("-1234.50", with the fraction as typed), their two possible readings, or neither. */
export type Digits =
  | { readonly status: "read"; readonly plain: string }
  | { readonly status: "asks"; readonly readings: readonly [grouped: string, decimal: string] }
  | { readonly status: "not" };

const NOT = { status: "not" } as const;

/** The zeros of non-ASCII digits that keyboards type: Arabic-Indic, Persian, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];
const FULL_WIDTH = /[！-～]/g;

/** Converts digits and signs of other keyboards to ASCII: "９０％" is "90%", "١٢" is "12", "−5" is "-5". */
export function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
      const code = digit.codePointAt(0)!;
      return String(code - ZEROS.findLast((zero) => zero <= code)!);
    })
    .replace(FULL_WIDTH, (sign) => String.fromCodePoint(sign.codePointAt(0)! - 0xfee0))
    .replace(/٪/g, "%")
    .replace(/[−﹣‐‑](?=\s?\d)/g, "-");
}

/** What people put between digits: spaces of any width, apostrophes, commas, dots, and the two Arabic separators. */
const SEPARATOR = /[\s'’ʼ‘′.,٬٫]/;
const same = (separator: string): string => (/\s/.test(separator) ? " " : /['’ʼ‘′]/.test(separator) ? "'" : separator);

/**
 * Reads the digits of a number with separators from any country: "90 000", "90'000", "1,40,000", "75.000,50".
 * One dot or comma before exactly three digits groups thousands in one country and starts a fraction in another:
 * - Money and whole numbers have no such fraction, so it groups.
 * - Otherwise a comma groups, as in our own format, and a dot is ambiguous.
 * - For percent, "99.995" is a fraction, as a hundred thousand percent is not plausible, but "1.200" and "1,200" are
 *   both ambiguous.
 * - With a "k" or "m" after it ("scaled"), every such number is ambiguous.
 */
export function readDigits(typed: string, kind: Kind): Digits {
  const [, sign = "", body = ""] = /^([-+]?)\s*(.*?)\.?$/s.exec(typed) ?? [];
  const groups = body.split(SEPARATOR);
  const separators = [...body.matchAll(new RegExp(SEPARATOR, "g"))].map(([separator]) => same(separator));
  const [last] = separators.slice(-1);
  const isPointed = groups[0] === "" && groups.length === 2;
  if (!groups.slice(isPointed ? 1 : 0).every((group) => /^\d+$/.test(group))) return NOT;
  const minus = sign === "-" ? "-" : "";
  const whole = (parts: readonly string[]): string => minus + (parts.join("").replace(/^0+(?=\d)/, "") || "0");
  const read = (parts: readonly string[], fraction?: string): Digits => ({
    status: "read",
    plain: fraction === undefined ? whole(parts) : `${whole(parts)}.${fraction}`,
  });

  if (last === undefined) return read(groups);
  const [before, fraction] = [groups.slice(0, -1), groups.at(-1)!];
  const kinds = new Set(separators);
  if (kinds.size === 2) {
    const grouping = separators[0]!;
    const isOne = separators.filter((separator) => separator === last).length === 1;
    return isOne && /[.,٫]/.test(last) && isGrouped(before, grouping) ? read(before, fraction) : NOT;
  }
  if (kinds.size > 2) return NOT;
  if (separators.length > 1 || /[\s'٬]/.test(last)) return isGrouped(groups, last) ? read(groups) : NOT;
  const first = before[0]!;
  if (last === "٫" || fraction.length !== 3 || first.length > 3 || /^0|^$/.test(first)) return read(before, fraction);
  if (kind === "percent" && first.length > 1) return read(before, fraction);
  if (kind === "whole" || kind === "money" || (kind === "any" && last === ",")) return read(groups);
  return { status: "asks", readings: [whole(groups), `${whole(before)}.${fraction}`] };
}

/** True for groups of three digits, or Indian groups: "1,40,000". */
function isGrouped([first = "", ...rest]: readonly string[], by: string): boolean {
  if (by === "٫" || !/^(?!0)\d{1,3}$/.test(first)) return false;
  if (rest.every(({ length }) => length === 3)) return true;
  const isIndian = rest.slice(0, -1).every(({ length }) => length === 2) && rest.at(-1)?.length === 3;
  return isIndian && first.length < 3 && by === ",";
}

/** A plain decimal with its point moved, without losing a digit: "1.2" by 6 is "1200000". */
export function shifted(plain: string, places: number): string {
  const [, minus = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const digits = whole + fraction.padEnd(places, "0");
  const at = whole.length + places;
  const moved = `${digits.slice(0, at).replace(/^0+(?=\d)/, "")}.${digits.slice(at)}`;
  return minus + moved.replace(/\.$/, "");
}
