import type { Sign } from "./signs";

/** Where a text is: on separate lines, on one line of a list, in a heading, in a table cell. */
export type Place = "lines" | "line" | "heading" | "cell";

/**
 * Escapes a text so that GitHub's Markdown shows it exactly. Only characters that would be read as markup are escaped
 * (spec 0.29 of GitHub Flavored Markdown); plain prose has no backslashes. Names after @ and # are not escaped, because
 * GitHub looks for them in the rendered text, where backslashes are gone. `lineEnd` replaces the line ends of the text.
 */
export function escaped(signs: readonly Sign[], place: Place, lineEnd: string): string {
  const text = signs.map(({ sign }) => sign).join("");
  // A line end that becomes a tag is not white space for the characters next to it.
  const beside = lineEnd.includes("\n") ? text : text.replaceAll("\n", "<");
  const marks = new Set([...pairs(beside, signs), ...starts(text, place), ...spots(text, place)]);
  leaveLinks(text, marks);
  return signs
    .map(({ sign, ours }, at) => {
      if (ours) return sign;
      if (sign === "\n") return lineEnd;
      return marks.has(at) ? `\\${sign}` : sign;
    })
    .join("");
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

/** Characters that are markup in pairs, and whether a run of them can open or close a pair between its neighbors. */
const PAIRED: Readonly<
  Record<string, (before: string | undefined, after: string | undefined) => readonly [opens: boolean, closes: boolean]>
> = {
  "`": () => [true, true],
  "*": (before, after) => [!isSpace(after), !isSpace(before)],
  "~": (before, after) => [!isSpace(after), !isSpace(before)],
  _: (before, after) => (isWord(before) && isWord(after) ? [false, false] : [!isSpace(after), !isSpace(before)]),
  // Formulas. "USD 5 to $7" has none, because a closing sign must touch the text before it and no letter after it.
  $: (before, after) => [!isSpace(after) && !isWord(before), !isSpace(before) && !isWord(after)],
};

/** The positions of characters that form a pair. */
function* pairs(text: string, signs: readonly Sign[]): Generator<number> {
  const open = new Map<string, number>();
  const close = new Map<string, number>();
  const runs = [...text.matchAll(/([`*~_$])\1*/g)].map(({ 0: run, 1: sign, index }) => {
    const inside = signs.slice(index, index + run.length);
    // A typed star next to our own stars would be read as one of them.
    const touches = inside.some(({ ours }) => ours);
    // An escaped character separates our characters from the white space that kept them from opening or closing
    // anything.
    const parts = touches && inside.some(({ ours }) => !ours);
    const [opens, closes] = parts ? [true, true] : PAIRED[sign!]!(text[index - 1], text[index + run.length]);
    if (opens && !open.has(sign!)) open.set(sign!, index);
    if (closes) close.set(sign!, index);
    return { sign: sign!, index, end: index + run.length, opens, closes, touches };
  });
  for (const { sign, index, end, opens, closes, touches } of runs) {
    const isOne = touches || (opens && close.get(sign)! > index) || (closes && open.get(sign)! < index);
    if (isOne) for (let at = index; at < end; at += 1) yield at;
  }
}

/** Markup at the start of a line, up to the character that makes it markup. */
const BLOCKS = [
  /^(?=#{1,6}(?:\s|$))/,
  /^(?=[-+*](?:\s|$))/,
  /^(?=>)/,
  /^\d{1,9}(?=[.)](?:\s|$))/,
  /^(?=(?:(?:\*\s*){3,}|(?:_\s*){3,})$)/,
  // Two more dashes after that of a list make a rule.
  /^(?=(?:-\s*)+$)/,
  /^(?=```|~~~)/,
];
/** At the start of a text: a check box, and a definition, which is hidden and may end on a later line. */
const FIRST = [/^(?=\[[ xX]\](?:\s|$))/, /^(?=\[[^]*\]:)/];
/** On the line below: markup that turns the line above into a heading or a table head. */
const BELOW = [/^(?=[=\s]+$)/, /^(?=[|:\-\s]*-[|:\-\s]*$)/];

function* starts(text: string, place: Place): Generator<number> {
  if (place === "heading") {
    const closing = /(?<!\S)#+$/.exec(text);
    if (closing) yield closing.index;
  }
  if (place !== "lines" && place !== "line") return;
  if (FIRST.some((block) => block.test(text))) yield 0;
  let from = 0;
  for (const line of place === "lines" ? text.split("\n") : [text]) {
    for (const block of from > 0 ? [...BLOCKS, ...BELOW] : BLOCKS) {
      const found = block.exec(line);
      if (found) yield from + found[0].length;
    }
    from += line.length + 1;
  }
}

/** Characters that are markup because of their neighbors. */
function* spots(text: string, place: Place): Generator<number> {
  const SPOTS =
    /\\(?=[!-/:-@[-`{-~\n])|<(?=[A-Za-z/!?]|[\w.!#$%&'*+/=?^`{|}~-]+@)|&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]*;)|(?<=\])\(|\|/g;
  for (const { 0: sign, index } of text.matchAll(SPOTS)) if (sign !== "|" || place === "cell") yield index;
}

/**
 * Anything that looks like an address becomes a link, and a backslash would become part of it. So addresses have no
 * escapes inside; an address next to a needed one is kept from becoming a link by escaping its colon or full stop.
 */
function leaveLinks(text: string, marks: Set<number>): void {
  for (const { 0: start, index } of text.matchAll(/(?:https?|ftp):(?=\/\/)|www(?=\.)/gi)) {
    const [link] = /^[^\s<]*/.exec(text.slice(index, index + LONGEST_LINK))!;
    const core = link.replace(/[?!.,:;*_'"~()&]+$/, "");
    const end = index + link.length;
    const isHeld =
      link.length < LONGEST_LINK &&
      /^[\w\-.~:/?#@!$&'()*+,;=%]*$/.test(core) &&
      HOST.test(core) &&
      !/[^\s*_~(]/.test(text[index - 1] ?? " ");
    const inside = Array.from({ length: link.length }, (_, i) => index + i).filter((at) => marks.has(at));
    const isNeeded = inside.some((at) => !isHeld || at >= index + core.length || text[at] === "&");
    if (isNeeded || marks.has(end)) marks.add(index + start.length - (start.endsWith(":") ? 1 : 0));
    else for (const at of inside) marks.delete(at);
  }
}

/** The most characters of an address that are checked. */
const LONGEST_LINK = 500;

/** A host that every Markdown renderer recognizes. */
const HOST = /^(?:https?:\/\/|www\.)(?:[a-z\d-]+\.)+[a-z]{2,}(?![\w-])/i;
