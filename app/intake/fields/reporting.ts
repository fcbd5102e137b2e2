import { functionOf } from "./functions";
import { cut, plain, type Posting, sentencesOf, type Taken } from "./posting";

const REPORTS =
  /\breport(?:s|ing)?\s{1,3}(?:directly\s{1,3})?(?:in)?to\s{1,3}(?:the\s{1,3}|our\s{1,3}|an?\s{1,3})?([A-Z][^.;:,()\n]{2,80})/;
const AFTER = /\s+(?:and (?:will|you|is|work)|who|you|this|in|on|with|for our|as)\b.*$/;
const REPORTS_OF = /\b(?:manage|lead|supervise)s?\s(?:an?\s)?team\sof\s(\d{1,2})\b|\b(\d{1,2})\sdirect\sreports?\b/i;
const PLACE = /^\W{0,4}(?:location|locations|place|office|based in)\W{0,4}:\s*(.{2,160})$/i;

/** Whom the role reports to, how many report to it, and where it sits, as far as the text says so. */
export function takeReporting({ reading }: Posting): Taken[] {
  const sentences = reading.passages.flatMap(sentencesOf);
  const taken: Taken[] = [];
  const take = (section: "reporting" | "offer", field: string, value: unknown, from: { text: string; at: string }) =>
    taken.push({ section, field, value, sentence: cut(plain(from.text), 300), at: from.at });

  const line = sentences.find(({ text }) => REPORTS.test(plain(text)));
  const title = line && REPORTS.exec(plain(line.text))?.[1]?.replace(AFTER, "").trim();
  if (line && title) {
    take("reporting", "reportsTo", cut(title, 120), line);
    const into = functionOf(title);
    if (into) take("reporting", "reportsToFunction", into, line);
  }
  const team = sentences.find(({ text }) => REPORTS_OF.test(text));
  const [, of, reports] = (team && REPORTS_OF.exec(team.text)) ?? [];
  if (team && (of ?? reports)) take("reporting", "directReports", Number(of ?? reports), team);

  const place = sentences.find(({ text }) => PLACE.test(plain(text)));
  const where = place && plain(PLACE.exec(plain(place.text))![1]!);
  // A template keeps the place of a place in brackets.
  if (place && where && !where.startsWith("[")) {
    take("reporting", "location", cut(where, 160), place);
    take("offer", "places", [cut(where, 200)], place);
  }
  const titled = { text: reading.title.text, at: reading.titleAt };
  const mode = [titled, ...sentences].find(({ text }) => modeOf(text) !== undefined && text.length < 200);
  if (mode) take("reporting", "workMode", modeOf(mode.text), mode);
  return taken;
}

function modeOf(text: string): string | undefined {
  if (/\bhybrid\b/i.test(text)) return "hybrid";
  if (/\b(?:fully|100%|work)?\s?remote(?:ly)?\b|\bwork from anywhere\b/i.test(text)) return "remote";
  return /\bon-?site\b|\bin the office\b/i.test(text) ? "office" : undefined;
}
