import { sentencesOf, wordCount } from "./cuts";
import { listText } from "./list";
import { lowered, unstopped } from "./letter-case";
import { phrase } from "./phrase";
import type { Text } from "../document";
import { answer, type Source } from "../source";

/**
 * What the role is not, as one sentence of the first sentences of its lines, as many as `budget` words hold:
 * "You won't be managing engineers or designing the systems." Nothing if no line fits.
 */
export function notThisSentence(source: Source, budget: number): Text {
  const lines = source.requisition.role.notThis
    .map((line) => unstopped(sentencesOf(line)[0] ?? "").replace(/, (or|and) \w+$/, ""))
    .filter((line) => line !== "");
  const kept: string[] = [];
  for (const line of lines) if (wordCount([...kept, line].join(" ")) <= budget) kept.push(line);
  if (kept.length === 0) return [];
  const isGerund = kept.every((line) => /^\p{L}+ing\b/u.test(line));
  const items = kept.map((line) => answer(source, "role", "notThis", lowered(line)));
  return isGerund
    ? phrase(source, "shared", "notBeing", { items: listText(source, items, "or") })
    : phrase(source, "shared", "notPart", {
        items: items.flatMap((item, i) => (i === 0 ? item : [{ text: "; " }, ...item])),
      });
}
