import { letter } from "../../comparison/shown/letters";
import type { Figure } from "../../comparison/meaning/five-numbers";
import { type Block, type Cell, cell, plain } from "../blocks/document";
import { phraseWords } from "../sentences/phrase";
import { dayInWords } from "../wording";
import type { ComparisonSource } from "./source";

const BOOK = "comparison";
const NONE = "–";

const HEADS = {
  fit: "columnFit",
  findings: "columnFindings",
  decides: "columnDecides",
  loop: "columnLoop",
  pay: "columnPay",
} as const;

/** A table with one line per requisition and its five numbers. */
export function numbersTable(source: ComparisonSource): Block {
  const { items, numbers, overview } = source;
  const words = (name: "comparedCaption" | "columnRequisition" | "columnRoleType" | "columnVersion") =>
    phraseWords(source, BOOK, name);
  const { unit } = overview.pay;
  const head = ({ of }: Figure) =>
    of === "pay" && unit !== ""
      ? phraseWords(source, BOOK, "columnPayIn", { unit })
      : phraseWords(source, BOOK, HEADS[of]);
  const shown = ({ of, values, open }: Figure, place: number): string => {
    const value = values[place]?.toLocaleString("en-US") ?? NONE;
    return of === "loop" && open?.[place] ? phraseWords(source, BOOK, "atLeast", { minutes: value }) : value;
  };
  const about = ({ roleType, reads }: ComparisonSource["items"][number]): Cell => [plain(roleType), plain(reads)];
  const saved = (version: number, at: number) =>
    phraseWords(source, BOOK, "versionSaved", { version: String(version), day: dayInWords(at) });
  return {
    type: "table",
    caption: words("comparedCaption"),
    columns: [
      { head: words("columnRequisition"), share: 22 },
      { head: words("columnRoleType"), share: 21 },
      ...numbers.map((figure) => ({ head: head(figure), share: 9, numeric: true })),
      { head: words("columnVersion"), share: 12 },
    ],
    rows: items.map((item, place) => [
      cell(phraseWords(source, BOOK, "named", { letter: letter(place), title: item.name })),
      about(item),
      ...numbers.map((figure) => cell(shown(figure, place))),
      cell(saved(item.stamp.version, item.stamp.savedAt)),
    ]),
  };
}
