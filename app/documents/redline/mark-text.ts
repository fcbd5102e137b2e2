import { markWords, replaced } from "../../comparison/marking/words";
import type { Span, Text } from "../blocks/document";
import { marked } from "../blocks/marks";
import { textOf } from "../blocks/words";

/**
 * Merges two versions of a text, word by word if that is readable, else all of the old text and then all of the new.
 * Common words have the formatting of the new text. Fields are never split.
 */
export function markText(before: Text, after: Text): Text {
  const [first, ...rest] = after;
  // "Pay: " stays, however much of the rest changed.
  if (first && JSON.stringify(first) === JSON.stringify(before[0])) return [first, ...markText(before.slice(1), rest)];
  const hasPlaces = [...before, ...after].some(({ control }) => control);
  if (hasPlaces) return [...marked(before, "removed"), ...marked(after, "added")];
  const [was, is] = [textOf(before), textOf(after)];
  const [old, current] = [new Reader(before), new Reader(after)];
  return (markWords(was, is) ?? replaced(was, is)).flatMap(({ text, kind }) => {
    if (kind === "removed") return marked(old.next(text.length), kind);
    const spans = current.next(text.length);
    if (kind === "added") return marked(spans, kind);
    old.next(text.length);
    return spans;
  });
}

/** Reads a text in pieces, across its spans. */
class Reader {
  #span = 0;
  #offset = 0;

  constructor(readonly text: Text) {}

  /** The next `length` characters (UTF-16 units), in spans. */
  next(length: number): Text {
    const spans: Span[] = [];
    for (let left = length; left > 0;) {
      const span = this.text[this.#span]!;
      const text = span.text.slice(this.#offset, this.#offset + left);
      if (text !== "") spans.push({ ...span, text });
      left -= text.length;
      this.#offset += text.length;
      if (this.#offset === span.text.length) [this.#span, this.#offset] = [this.#span + 1, 0];
    }
    return spans;
  }
}
