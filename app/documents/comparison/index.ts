import { letter } from "../../comparison/shown/letters";
import { type Block, type HiringDocument, labelled, plain } from "../blocks/document";
import { frameOf } from "../blocks/frame";
import { jointStamp } from "../joint-stamp";
import { listWords } from "../sentences/list";
import { phrase, phraseFor, phraseWords } from "../sentences/phrase";
import { part } from "../source";
import { numbersTable } from "./numbers";
import { pictures } from "./pictures";
import { rowByRow } from "./rows";
import type { ComparisonSource } from "./source";
import { coverage, overlap, signals } from "./tables";

const BOOK = "comparison";

/**
 * Two to four requisitions as one landscape document: five numbers, the answers row by row, and what they mean
 * together.
 */
export function writeComparison(source: ComparisonSource): HiringDocument {
  const { items, letterhead } = source;
  const name = phraseWords(source, "every-document", "comparison");
  const stamp = jointStamp(
    source,
    items.map(({ stamp }) => stamp),
  );
  return {
    kind: "comparison",
    name,
    title: titleOf(source),
    subtitle: "",
    language: phraseWords(source, "every-document", "language"),
    stamp,
    letterhead,
    frame: frameOf(source, { name, stamp, letterhead }),
    density: "card",
    landscape: true,
    blocks: [
      { type: "lead", text: plain(lead(source)) },
      numbersTable(source),
      ...rowByRow(source),
      ...part(1, phraseWords(source, BOOK, "headingAnalysis"), [
        ...separations(source),
        ...signals(source),
        ...pictures(source),
        ...overlap(source),
        ...coverage(source),
      ]),
    ],
  };
}

/**
 * "Product Manager and Technical Program Manager", "Product Manager and 2 others"; versions of one requisition have one
 * name.
 */
function titleOf(source: ComparisonSource): string {
  const names = [...new Set(source.items.map(({ name }) => name))];
  return names.length > 2
    ? phraseWords(source, BOOK, "titleOfMany", { first: names[0]!, count: String(names.length - 1) })
    : listWords(source, names, "and", "kept");
}

/** "Differences are marked against A. 12 rows differ; 30 are the same and left out." */
function lead(source: ComparisonSource): string {
  const { comparison } = source.overview;
  const { same, different } = comparison;
  const rows = {
    different: phraseFor(source, different, BOOK, "different", { count: String(different) }),
    same: phraseFor(source, same, BOOK, source.only ? "leftOut" : "same", { count: String(same) }),
  };
  return phraseWords(source, BOOK, "lead", rows);
}

/** How each role differs from the baseline. Empty for versions of one requisition. */
function separations(source: ComparisonSource): Block[] {
  const { items, overview } = source;
  const blocks = overview.separations
    .filter(({ other }) => items[other]!.stamp.requisition !== items[0]!.stamp.requisition)
    .flatMap(({ other, sentence, test }): Block[] => {
      const name = letter(other);
      const pair = phraseWords(source, BOOK, "pair", { other: name });
      return [
        { type: "paragraph", text: labelled(pair, plain(sentence)) },
        ...(test
          ? ([
              { type: "question", text: plain(test.question) },
              {
                type: "note",
                text: phrase(source, BOOK, "answers", {
                  baseline: test.answers[0],
                  letter: name,
                  other: test.answers[1],
                }),
              },
            ] as const)
          : []),
      ];
    });
  const heading = items.length === 2 ? "headingSeparates" : "headingSeparatesMany";
  return part(2, phraseWords(source, BOOK, heading), blocks);
}
