/** What separates a word from the one before it. */
export type Break = "none" | "comma" | "sentence";

/** One word of a text: its position, and the break before it. */
export interface Token {
  readonly text: string;
  /** Offsets in UTF-16 units from the start of the text. */
  readonly start: number;
  readonly end: number;
  readonly before: Break;
  /** The word starts with a capital. */
  readonly capital: boolean;
}

/** A number with periods or slashes is one word: guideline 3.1.1 and 1/1/2027 contain no 1:1. */
const WORD = /\d+(?:\.\d+)+|\d+\/\d+\/\d+|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const ARTICLES = "the a an this these those".split(" ");
/** Words in running text that do not change the meaning of a phrase. */
export const SKIPPED_IN_TEXT: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ..."our your their its his her my".split(" "),
]);
/** In a heading, "our" and "your" distinguish company and candidate. */
export const SKIPPED_IN_HEADINGS: ReadonlySet<string> = new Set(ARTICLES);

const SENTENCE = /[.!?:;…](?=\s|["'”’)*_])|\n\s*(?:\n|[-*•‣·▪◦#]|\d+[.)])|\t/;
const COMMA = /[,()[\]|–—"“”•…]|\.\.\./;

/** The words of a text in order, without skipped ones. Linear in the length of the text. */
export function tokenize(text: string, skipped = SKIPPED_IN_TEXT): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let pending: Break = "sentence";
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const before = wider(pending, breakIn(text.slice(from, start)));
    from = start + word.length;
    if (skipped.has(word.toLowerCase())) {
      pending = before;
      continue;
    }
    pending = "none";
    const capital = word[0] !== word[0]!.toLowerCase();
    tokens.push({ text: word, start, end: from, before, capital });
  }
  return tokens;
}

const wider = (a: Break, b: Break): Break => {
  if (a === "sentence" || b === "sentence") return "sentence";
  return a === "comma" || b === "comma" ? "comma" : "none";
};

function breakIn(gap: string): Break {
  if (gap === " " || gap === "" || gap === "-" || gap === "/") return "none";
  // The text between two words is usually short; of a very long one, only the ends are read.
  const seen = gap.length > 200 ? gap.slice(0, 100) + gap.slice(-100) : gap;
  if (SENTENCE.test(seen)) return "sentence";
  return COMMA.test(seen) ? "comma" : "none";
}
