import { letter } from "../../comparison/letters";
import { listed } from "../../requisition/listed";
import { type Block, cell, type HiringDocument, plain } from "../document";
import { jointStamp } from "../joint-stamp";
import { part } from "../source";
import { count, dayInWords } from "../wording";
import { pictures } from "./pictures";
import { rowByRow } from "./rows";
import type { ComparedItem, ComparisonSource } from "./source";
import { coverage, overlap, signals } from "./tables";

/** Two to four requisitions as one document on its side: what parts them, their pictures, and every answer row by row. */
export function writeComparison(source: ComparisonSource): HiringDocument {
  const { items, overview, letterhead } = source;
  const { same, different } = overview.comparison;
  const others = items.slice(1).map((_, i) => letter(i + 1));
  const lead =
    `${listed(others)} ${others.length === 1 ? "is" : "are"} described against the baseline, A. ` +
    `${count(different, "row")} ${different === 1 ? "differs" : "differ"}, ${same} ${same === 1 ? "is" : "are"} the same.`;
  return {
    kind: "comparison",
    name: "Comparison",
    title: titleOf(items),
    subtitle: "",
    language: "en-US",
    stamp: jointStamp(items.map(({ stamp }) => stamp)),
    letterhead,
    density: "card",
    landscape: true,
    blocks: [
      { type: "lead", text: plain(lead) },
      whatIsCompared(items),
      ...separations(source),
      ...signals(source),
      ...pictures(source),
      ...overlap(source),
      ...coverage(source),
      ...rowByRow(source),
    ],
  };
}

/** "Product Manager and Technical Program Manager", "Product Manager and 2 others"; versions of one have one name. */
function titleOf(items: readonly ComparedItem[]): string {
  const [first, ...rest] = [...new Set(items.map(({ name }) => name))];
  return listed([first!, ...(rest.length > 1 ? [`${rest.length} others`] : rest)]);
}

function whatIsCompared(items: readonly ComparedItem[]): Block {
  return {
    type: "table",
    caption: "The requisitions that are compared",
    columns: [
      { head: "Requisition", share: 10 },
      { head: "Title", share: 28 },
      { head: "Role type", share: 19 },
      { head: "What it reads as", share: 25 },
      { head: "Version", share: 18 },
    ],
    rows: items.map(({ name, roleType, reads, stamp: { version, savedAt } }, place) =>
      [letter(place), name, roleType, reads, `${version}, ${dayInWords(savedAt)}`].map(cell),
    ),
  };
}

/** What parts each from the baseline. Versions of one requisition are no two roles that somebody could take for each other. */
function separations({ items, overview }: ComparisonSource): Block[] {
  const blocks = overview.separations
    .filter(({ other }) => items[other]!.stamp.requisition !== items[0]!.stamp.requisition)
    .flatMap(({ other, sentence, test }): Block[] => {
      const name = letter(other);
      return [
        { type: "paragraph", text: [{ text: `A and ${name}: `, strong: true }, { text: sentence }] },
        ...(test
          ? ([
              { type: "question", text: plain(test.question) },
              { type: "note", text: plain(`A: ${test.answers[0]}\n${name}: ${test.answers[1]}`) },
            ] as const)
          : []),
      ];
    });
  return part(1, items.length === 2 ? "What separates the two" : "What separates them from A", blocks);
}
