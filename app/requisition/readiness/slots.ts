/** A slot in an answer that only the manager can fill: "[the largest program this year]". */
export interface Slot {
  /** The text in the brackets: "the largest program this year". */
  readonly name: string;
  /** Its start and end in the text, brackets included, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * The format of a slot's name: it starts with a lowercase letter, or is a number with its unit. "[1]", "[x]" and
 * "[sic]" are not slots.
 */
const NAME = /^(?:\p{Ll}[^\n]*\p{L}[^\n]*|\p{N}[\p{N}.,]*(?:\s?%|\s\p{L}[^\n]*))$/u;
const NO_SLOTS = new Set(["sic", "redacted", "optional"]);

/**
 * The slots of a text, in order. Brackets inside a slot are part of it, but not of its name. A bracket that is never
 * closed opens a slot up to the end of its line.
 */
export function slotsIn(text: string): Slot[] {
  const slots: Slot[] = [];
  let start = -1;
  let depth = 0;
  const close = (end: number) => {
    const name = text.slice(start, end).replace(/[[\]]/g, " ").replace(/\s+/g, " ").trim();
    // The text of a Markdown link is not a slot.
    if (text[end] === "(") return void (depth = 0);
    if (NAME.test(name) && name.length > 2 && !NO_SLOTS.has(name.toLowerCase())) slots.push({ name, start, end });
    depth = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "[") {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === "]" && depth > 0) {
      if (depth === 1) close(at + 1);
      else depth -= 1;
    } else if (sign === "\n" && depth > 0) close(at);
  }
  if (depth > 0) close(text.length);
  return slots;
}

/** True for a text with an unfilled slot. */
export const hasSlot = (text: string): boolean => text.includes("[") && slotsIn(text).length > 0;

/** A text with its slots filled, by name. A slot without a value, or with a blank one, stays. */
export function withSlotsFilled(text: string, values: ReadonlyMap<string, string>): string {
  return slotsIn(text).reduceRight((filled, { name, start, end }) => {
    const value = values.get(name) ?? "";
    return value === "" ? filled : filled.slice(0, start) + value + filled.slice(end);
  }, text);
}
