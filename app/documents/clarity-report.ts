import { countFindings, SEVERITIES } from "../clarity/finding";
import { roleName, withArticle } from "../clarity/names";
import { verdictInWords } from "../clarity/verdict-in-words";
import type { Block } from "./document";
import { draftCallout } from "./open-suggestions";
import { dismissed, findingsOf } from "./report/findings";
import { missing, toWrite } from "./report/missing";
import { nearest, roleProfile } from "./report/role-profile";
import { phraseWords } from "./sentences/phrase";
import type { ReviewedSource } from "./source";
import { capital, stopped } from "./wording";

const BOOK = "clarity-report";

/** The clarity report: which role it reads as, what is open, what is still to write, and what was dismissed. */
export function clarityReport(source: ReviewedSource): Block[] {
  return [
    ...draftCallout(source, []),
    { type: "lead", text: [{ text: `${role(source)} `, strong: true }, { text: open(source) }] },
    ...nearest(source),
    ...SEVERITIES.flatMap((severity) => findingsOf(source, severity)),
    ...missing(source),
    ...dismissed(source),
    ...roleProfile(source),
  ];
}

/** Which role it reads as, as a sentence; what is open says nothing about that. */
function role(source: ReviewedSource): string {
  const { reading } = source.review.subject;
  if (reading.verdict === "silent") return phraseWords(source, BOOK, "silentMeans");
  if (reading.verdict === "clear") {
    return phraseWords(source, BOOK, "clear", { role: withArticle(roleName(reading.role ?? "", source.catalogue)) });
  }
  const { verdictMeans } = verdictInWords(reading, source.catalogue);
  return phraseWords(source, BOOK, "means", { means: capital(verdictMeans) });
}

/** What is open, in numbers: "3 things block approval, 2 are worth a look. 1 answer is still to write." */
function open(source: ReviewedSource): string {
  const { blocker, warning, suggestion } = countFindings(source.review.open);
  const blocks = counted(source, blocker, "blocksOne", "blocksMany");
  const look =
    blocks === ""
      ? counted(source, warning + suggestion, "lookOne", "lookMany")
      : counted(source, warning + suggestion, "lookOneToo", "lookManyToo");
  const found = [blocks, look].filter((words) => words !== "").join(", ");
  const left = toWrite(source).reduce((sum, { asks }) => sum + asks.length, 0);
  const sentences = [found, counted(source, left, "writeOne", "writeMany")].filter((words) => words !== "");
  return sentences.length === 0 ? phraseWords(source, BOOK, "nothingOpen") : sentences.map(stopped).join(" ");
}

/** So many of something in words; "" for none. */
function counted(
  source: ReviewedSource,
  count: number,
  one: "blocksOne" | "lookOne" | "lookOneToo" | "writeOne",
  many: "blocksMany" | "lookMany" | "lookManyToo" | "writeMany",
): string {
  if (count === 0) return "";
  return count === 1 ? phraseWords(source, BOOK, one) : phraseWords(source, BOOK, many, { count: String(count) });
}
