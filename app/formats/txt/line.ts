import type { Cell, Span, Text } from "../../documents/blocks/document";
import { byMark } from "../../documents/blocks/marks";
import { around } from "../around";

/** A blank to write in. */
export const BLANK = "______";

/** A text in plain characters: "We ship releases [removed: late] [added: on time]." A field is a blank. */
export const typed = (text: Text): string =>
  byMark(text)
    .map(({ change, spans }, i, runs) => {
      const words = spans.map(spanText).join("");
      if (!change) return words;
      const before = runs[i - 1];
      const joint = before?.change && /\S$/.test(before.spans.map(spanText).join("")) && /^\S/.test(words) ? " " : "";
      return joint + around(words, (inner) => `[${change}: ${inner}]`);
    })
    .join("");

function spanText({ text, control }: Span): string {
  if (control) return control.kind === "tick" ? "[ ]" : BLANK;
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
}

/** A text after its list marker, with further lines indented below its first word: "- one\n  two". */
export const hung = (sign: string, text: string): string => sign + indented(text.trim(), " ".repeat(sign.length));

/** Indents the lines after the first. */
export const indented = (text: string, by: string): string => text.replace(/\n+(?=[^\n])/g, `\n${by}`);

/** The paragraphs of a cell on one line, each ended by punctuation. */
export const cellText = (cell: Cell): string =>
  cell
    .map((text) => typed(text).trim())
    .filter((words) => words !== "")
    .map((words, i, all) => (i + 1 < all.length && !/[.,:;!?\u2026]$/.test(words) ? `${words};` : words))
    .join(" ");
