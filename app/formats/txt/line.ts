import type { Cell, Span, Text } from "../../documents/blocks/document";
import { byMark } from "../../documents/blocks/marks";
import { around } from "../around";

/** Room to write in. */
export const BLANK = "______";

/** A text as it is typed: "We ship releases [removed: late] [added: on time]." A place to fill in is room to write. */
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

/** A text after its sign, further lines below its first word: "- one\n  two". */
export const hung = (sign: string, text: string): string => sign + indented(text.trim(), " ".repeat(sign.length));

/** Lines after the first moved in. */
export const indented = (text: string, by: string): string => text.replace(/\n+(?=[^\n])/g, `\n${by}`);

/** The paragraphs of a cell as one: each of them ends. */
export const cellText = (cell: Cell): string =>
  cell
    .map((text) => typed(text).trim())
    .filter((words) => words !== "")
    .map((words, i, all) => (i + 1 < all.length && !/[.,:;!?\u2026]$/.test(words) ? `${words};` : words))
    .join(" ");
