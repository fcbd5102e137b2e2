import { shortened } from "../../requisition/texts/shortened";
import { plain, type Posting, type ImportedAnswer } from "./posting";

const MINUTES = /\b(\d{2,3})[- ]?min(?:ute)?s?\b/i;
const MOST = 10;

/** Reads rounds listed under a heading about the process, and the days to an offer. */
export function importInterview({ reading, catalogue }: Posting): ImportedAnswer[] {
  const own = reading.passages.filter(({ kind }) => kind === "interview");
  const imported = own
    .filter(({ item }) => item)
    .slice(0, MOST)
    .map(({ text, at }): ImportedAnswer => {
      const words = plain(text).replace(/\s+/g, " ");
      const kind = [...catalogue.roundKinds.values()].find(({ name }) =>
        words.toLowerCase().includes(name.toLowerCase()),
      );
      const minutes = Number(MINUTES.exec(words)?.[1] ?? 0);
      const value = { name: shortened(words, 100), kind: kind?.id ?? "", ...(minutes > 0 ? { minutes } : {}) };
      return { section: "interview", field: "rounds", value, sentence: shortened(words, 300), at };
    });
  for (const { text, at } of own) {
    const days = /\b(\d{1,3}) (?:working )?days\b/i.exec(text)?.[1];
    if (!days || !/\boffer|process\b/i.test(text)) continue;
    return [
      ...imported,
      { section: "interview", field: "daysToOffer", value: Number(days), sentence: shortened(plain(text), 300), at },
    ];
  }
  return imported;
}
