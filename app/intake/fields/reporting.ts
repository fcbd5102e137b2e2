import { shortened } from "../../requisition/texts/shortened";
import { functionOf } from "../../requisition/function-of";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

/** "Report to heads of delivery" is a duty; "you will report to the Head of Delivery" is a reporting line. */
const REPORTS =
  /\b(?:[Rr]eports|[Rr]eporting|(?:will|would|[Yy]ou|must|role|position) report)\s(?:directly\s)?(?:in)?to(?:\s?[:|])?\s(?:(?:the|our|an?|your)\s)?([A-Za-z](?:[^.;:,()]|,\s(?=[A-Z])){1,80})/;
const HEADED =
  /^\W{0,4}(?:line manager|reporting line|supervisor)\W{0,4}:\W{0,4}([A-Za-z](?:[^.;:,()]|,\s(?=[A-Z])){1,80})/i;
/** A title has capitals, or says what the person leads. */
const TITLE = /^[A-Z]|\b(?:manager|director|head|lead|leader|chief|officer|[Pp]resident|vp|c[a-z]o)\b/;
const AFTER = /\s+(?:and (?:will|you|is|works?|leads?|manages?)|who|you|this|in|on|with|for our|as)\b.*$/;
const REPORTS_OF = /\b(?:manage|lead|supervise)s?\s(?:an?\s)?team\sof\s(\d{1,2})\b|\b(\d{1,2})\sdirect\sreports?\b/i;
const PLACE = /^\W{0,4}(?:location|locations|place|office|based in)\W{0,4}:\s*(.{2,160})$/i;

/** Reads the reporting line, the number of direct reports, and the location, as far as the text has them. */
export function importReporting({ reading }: Posting): ImportedAnswer[] {
  const sentences = reading.passages.flatMap(sentencesOf);
  const imported: ImportedAnswer[] = [];
  const take = (section: "reporting" | "offer", field: string, value: unknown, from: { text: string; at: string }) =>
    imported.push({ section, field, value, sentence: shortened(plain(from.text), 300), at: from.at });

  const line = sentences.find(({ text }) => bossIn(text) !== undefined);
  const title = line && bossIn(line.text);
  if (line && title) {
    take("reporting", "reportsTo", shortened(title, 120), line);
    const into = functionOf(title);
    if (into) take("reporting", "reportsToFunction", into, line);
  }
  const team = sentences.find(({ text }) => REPORTS_OF.test(text));
  const [, of, reports] = (team && REPORTS_OF.exec(team.text)) ?? [];
  if (team && (of ?? reports)) take("reporting", "directReports", Number(of ?? reports), team);

  const place = sentences.find(({ text }) => PLACE.test(plain(text)));
  const where = place && plain(PLACE.exec(plain(place.text))![1]!);
  // A template has a placeholder in brackets here.
  if (place && where && !where.startsWith("[")) {
    take("reporting", "location", shortened(where, 160), place);
    take("offer", "places", [shortened(where, 200)], place);
  }
  const titled = { text: reading.title.text, at: reading.titleAt };
  const mode = [titled, ...sentences].find(({ text }) => modeOf(text) !== undefined && text.length < 200);
  if (mode) take("reporting", "workMode", modeOf(mode.text), mode);
  return imported;
}

/** The title of the manager in a sentence about the reporting line. */
function bossIn(sentence: string): string | undefined {
  const text = plain(sentence).replace(/\s+/g, " ");
  const title = (HEADED.exec(text) ?? REPORTS.exec(text))?.[1]?.replace(AFTER, "").trim();
  return title && TITLE.test(title) ? title : undefined;
}

function modeOf(text: string): string | undefined {
  if (/\bhybrid\b/i.test(text)) return "hybrid";
  if (/\b(?:fully|100%|work)?\s?remote(?:ly)?\b|\bwork from anywhere\b/i.test(text)) return "remote";
  return /\bon-?site\b|\bin the office\b/i.test(text) ? "office" : undefined;
}
