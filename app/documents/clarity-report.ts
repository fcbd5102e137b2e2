import { countFindings, countsInWords, SEVERITIES } from "../clarity/finding";
import { verdictInWords } from "../clarity/verdict-in-words";
import { type Block, plain } from "./document";
import { draftCallout } from "./open-suggestions";
import { dismissed, findingsOf } from "./report/findings";
import { missing } from "./report/missing";
import { fits, roleProfile } from "./report/role-profile";
import { phraseWords } from "./sentences/phrase";
import type { ReviewedSource } from "./source";
import { capital } from "./wording";

const BOOK = "clarity-report";
const VERDICTS = {
  clear: "verdictClear",
  ambiguous: "verdictAmbiguous",
  blended: "verdictBlended",
  silent: "verdictSilent",
} as const;

/** The clarity report: the verdict, findings by severity and kind, what is still to write, and what was dismissed. */
export function clarityReport(source: ReviewedSource): Block[] {
  const { open, subject } = source.review;
  // Of a blank requisition there is nothing to find anything in.
  const nothing: Block[] =
    subject.reading.verdict === "silent"
      ? []
      : [{ type: "paragraph", text: plain(phraseWords(source, BOOK, "noFindings")) }];
  return [
    ...draftCallout(source, []),
    verdict(source),
    ...(open.length === 0 ? nothing : SEVERITIES.flatMap((severity) => findingsOf(source, severity))),
    ...missing(source),
    ...dismissed(source),
    ...fits(source),
    ...roleProfile(source),
  ];
}

function verdict(source: ReviewedSource): Block {
  const { reading } = source.review.subject;
  const { verdictMeans } = verdictInWords(reading, source.catalogue);
  const means =
    reading.verdict === "silent"
      ? phraseWords(source, BOOK, "silentMeans")
      : phraseWords(source, BOOK, "means", { means: capital(verdictMeans) });
  const counts = countsInWords(countFindings(source.review.open));
  const open = source.review.open.length === 0 ? "" : ` ${phraseWords(source, BOOK, "open", { counts })}`;
  const name = phraseWords(source, BOOK, VERDICTS[reading.verdict]);
  return { type: "lead", text: [{ text: `${name}. `, strong: true }, { text: `${means}${open}` }] };
}
