import type { Letters } from "../../catalogue/letters";

/** Addresses keep their letters: "jobs@acme.example", "acme.example/api". */
const ADDRESS = /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}/u;

/** What stands before a time or a rate: "5 pm", "calls/hr", "per hr", "an hr". */
const TIME_BEFORE = /(?:\d\s?|([\p{L}\d]+)\/|\bper |\ban )$/iu;

/**
 * A text with the acronyms that were typed in small letters as they are written: "ceo (founder)" is "CEO (founder)", "okrs and
 * asap" is "OKRs and ASAP". A time stays: "5 pm".
 */
export function withAcronyms({ acronyms, unlessTime }: Letters, text: string): string {
  const written = new Map([...acronyms, ...unlessTime].map((word) => [word.toLowerCase(), word]));
  const isKnown = (word: string) => written.has(word.toLowerCase());
  const isTime = (before: string) => {
    const found = TIME_BEFORE.exec(before);
    return found !== null && !isKnown(found[1] ?? "");
  };
  const times = new Set(unlessTime.map((word) => word.toLowerCase()));
  return text.replace(/\S+/g, (token, at: number) =>
    ADDRESS.test(token)
      ? token
      : token.replace(/(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?![\p{L}\p{N}_])/gu, (word, inside: number) => {
          if (!/^.[\p{Ll}\p{N}]*$/u.test(word)) return word;
          const small = word.toLowerCase();
          if (times.has(small) && isTime(text.slice(0, at + inside))) return word;
          const one = small.replace(/s$/, "");
          return written.get(small) ?? (isKnown(one) && !times.has(one) ? `${written.get(one)!}s` : word);
        }),
  );
}
