import type { Span, Text } from "../../documents/blocks/document";
import { byMark } from "../../documents/blocks/marks";

/** One code unit of a paragraph in Markdown; `ours` if it is markup and not typed text. */
export interface Sign {
  readonly sign: string;
  readonly ours: boolean;
}

/**
 * A text with its markup, not escaped yet, without white space that Markdown would interpret at the start and end of
 * lines.
 */
export function signsOf(text: Text): Sign[] {
  const runs = byMark(text).map(({ change, spans }) => {
    const signs = joined(spans.map(cleaned)).flatMap(strong);
    // GitHub underlines ins and strikes out del; tildes next to a letter would be shown as tildes.
    const tag = change && (change === "added" ? "ins" : "del");
    return tag ? wrapped(signs, `<${tag}>`, `</${tag}>`) : signs;
  });
  return tidy(runs.flat());
}

const signs = (text: string, ours: boolean): Sign[] => text.split("").map((sign) => ({ sign, ours }));

/** A span as it is shown; only a check box stays a control, because it is our own markup. */
function cleaned({ control, ...span }: Span): Span {
  if (control?.kind === "tick") return { text: "[ ]", control };
  const text = span.text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replaceAll("\t", " ");
  return control ? { text: `[${text}]` } : { ...span, text };
}

/** Joins adjacent strong spans, because their stars would run into each other. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.filter(({ text }) => text !== "")) {
    const last = out.at(-1);
    if (last && !last.control && !span.control && (last.strong ?? false) === (span.strong ?? false))
      out[out.length - 1] = { ...last, text: last.text + span.text };
    else out.push(span);
  }
  return out;
}

/** Stars next to a letter do not start or end emphasis before punctuation: "**Pay:**yes" needs tags. */
function strong(span: Span, at: number, spans: readonly Span[]): Sign[] {
  const typed = signs(span.text, span.control !== undefined);
  if (!span.strong) return typed;
  const words = span.text.trim();
  const [start, end] = [span.text.startsWith(words), span.text.endsWith(words)];
  const before = start ? [...(spans[at - 1]?.text ?? "")].at(-1) : undefined;
  const after = end ? [...(spans[at + 1]?.text ?? "")][0] : undefined;
  const touch = (edge: string | undefined, beside: string | undefined) =>
    !PUNCTUATION.test(edge ?? "") || beside === undefined || APART.test(beside);
  return touch([...words][0], before) && touch([...words].at(-1), after)
    ? wrapped(typed, "**", "**")
    : wrapped(typed, "<strong>", "</strong>");
}

/**
 * Characters that some Markdown renderers treat as punctuation, and those that all treat as punctuation or white space;
 * not _.
 */
const PUNCTUATION = /[\p{P}\p{S}]/u;
const APART = /[\s!-/:-@[-^`{-~]/;

/** Wraps text in markup. White space at the ends stays outside, because stars next to it would be shown. */
function wrapped(inner: readonly Sign[], open: string, close: string): Sign[] {
  const isWord = ({ sign, ours }: Sign) => ours || /\S/.test(sign);
  const [from, to] = [inner.findIndex(isWord), inner.findLastIndex(isWord) + 1];
  if (from < 0) return [...inner];
  return [
    ...inner.slice(0, from),
    ...signs(open, true),
    ...inner.slice(from, to),
    ...signs(close, true),
    ...inner.slice(to),
  ];
}

/**
 * Removes white space around lines: leading spaces would make code, two trailing ones a break, and a blank line would
 * end the paragraph.
 */
function tidy(all: readonly Sign[]): Sign[] {
  const out: Sign[] = [];
  const isWhite = (sign: Sign | undefined) => sign !== undefined && !sign.ours && /\s/.test(sign.sign);
  for (const sign of all) {
    const isEnd = sign.sign === "\n" && !sign.ours;
    if (isEnd) while (isWhite(out.at(-1))) out.pop();
    if (isWhite(sign) && (out.length === 0 || out.at(-1)!.sign === "\n")) continue;
    out.push(sign);
  }
  while (isWhite(out.at(-1))) out.pop();
  return out;
}
