import type { Letters } from "../../catalogue/shapes/letters";

/** Addresses, which keep their letters: "jobs@acme.example", "acme.example/api". */
const ADDRESS = /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}/u;

/** Abbreviations before a time or a rate: "5 pm", "calls/hr", "per hr", "an hr". */
const TIME_BEFORE = /(?:\d\s?|([\p{L}\d]+)\/|\bper |\ban )$/iu;

/**
 * Corrects acronyms typed in lowercase: "ceo (founder)" becomes "CEO (founder)", "okrs and asap" becomes "OKRs and
 * ASAP". Times stay: "5 pm".
 */
export function withAcronyms({ acronyms, unlessTime }: Letters, text: string): string {
  const written = (small: string) => acronyms.get(small) ?? unlessTime.get(small);
  const isTime = (before: string) => {
    const found = TIME_BEFORE.exec(before);
    return found !== null && written(found[1]?.toLowerCase() ?? "") === undefined;
  };
  return text.replace(/\S+/g, (token, at: number) =>
    ADDRESS.test(token)
      ? token
      : token.replace(/(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?![\p{L}\p{N}_])/gu, (word, inside: number) => {
          if (!/^.[\p{Ll}\p{N}]*$/u.test(word)) return word;
          const small = word.toLowerCase();
          if (unlessTime.has(small) && isTime(text.slice(0, at + inside))) return word;
          const one = small.replace(/s$/, "");
          return written(small) ?? (acronyms.has(one) ? `${acronyms.get(one)!}s` : word);
        }),
  );
}
