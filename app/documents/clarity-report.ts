import { type Finding, SEVERITIES, type Severity, countFindings, countsInWords } from "../clarity/finding";
import { roleName } from "../clarity/names";
import { heldAgainst, profileOf } from "../clarity/role-profile";
import { verdictInWords } from "../clarity/verdict-in-words";
import { placeOf } from "../requisition/place";
import { type Block, cell, type Cell, plain, type Text } from "./document";
import { openSuggestions } from "./open-suggestions";
import { EVERY_SECTION } from "../requisition/requisition";
import { part, roleTypeOf, type ReviewedSource } from "./source";
import { capital, dayInWords, stopped } from "./wording";

const HEADINGS: { readonly [S in Severity]: string } = {
  blocker: "Blockers",
  warning: "Warnings",
  suggestion: "Suggestions",
};

/** Role types that a report names beside the closest. */
const MOST_FITS = 3;

/** The clarity report: the verdict, the role profile, findings by severity with their phrases, and what was put aside. */
export function clarityReport(source: ReviewedSource): Block[] {
  const { review, catalogue } = source;
  const { verdict, verdictMeans } = verdictInWords(review.subject.reading, catalogue);
  const counts = countsInWords(countFindings(review.open));
  const slugs = EVERY_SECTION.map(({ slug }) => slug);
  return [
    ...openSuggestions(source, slugs),
    { type: "lead", text: [{ text: `${verdict}: `, strong: true }, { text: `${verdictMeans}. Findings: ${counts}.` }] },
    ...SEVERITIES.flatMap((severity) => findingsOf(source, severity)),
    ...waivers(source),
    ...fits(source),
    ...roleProfile(source),
  ];
}

function findingsOf(source: ReviewedSource, severity: Severity): Block[] {
  const { requisition, review } = source;
  const rows = review.open
    .filter((finding) => finding.severity === severity)
    .map((finding): Cell[] => [
      cell(placeOf(finding.at, requisition).where),
      [plain(finding.found), ...phrases(finding)],
      [plain(finding.instead), plain(`${finding.why} Source: ${stopped(finding.source)}`)],
    ]);
  if (rows.length === 0) return [];
  const columns = [
    { head: "Where", share: 20 },
    { head: "What was found", share: 40 },
    { head: "What to do, and why", share: 40 },
  ];
  const caption = `${HEADINGS[severity]} with their places and phrases`;
  return part(1, HEADINGS[severity], [{ type: "table", caption, columns, rows }]);
}

/** The words that raised a finding, each with what it stands for. */
function phrases({ evidence }: Finding): Text[] {
  if (evidence.length === 0) return [];
  return [plain(evidence.map(({ phrase, stands }) => `“${phrase}” (${stands})`).join("; "))];
}

function waivers({ review, requisition }: ReviewedSource): Block[] {
  const rows = review.dismissed.map(({ finding, reason, by, at }): Cell[] => [
    cell(placeOf(finding.at, requisition).where),
    [plain(finding.found), plain(`${capital(finding.severity)}, rule ${finding.rule}`)],
    [plain(reason), plain(`${by}, ${dayInWords(at)}`)],
  ]);
  if (rows.length === 0) return [];
  const columns = [
    { head: "Where", share: 20 },
    { head: "What was put aside", share: 40 },
    { head: "Reason, and whose it is", share: 40 },
  ];
  return part(1, "Put aside", [{ type: "table", caption: "Findings put aside, with reason and name", columns, rows }]);
}

function fits({ review, catalogue }: ReviewedSource): Block[] {
  const { reading } = review.subject;
  const rows = reading.fits
    .filter(({ fit }) => fit > 0)
    .slice(0, MOST_FITS)
    .map(({ role, fit }): Cell[] => [cell(roleName(role, catalogue)), cell(String(Math.round(fit * 100)))]);
  if (rows.length === 0 || reading.verdict === "silent") return [];
  const columns = [
    { head: "Role type", share: 75 },
    { head: "Fit, 0 to 100", share: 25, numeric: true },
  ];
  return part(1, "Closest role types", [
    { type: "table", caption: "Closest role types and how well they fit", columns, rows },
  ]);
}

function roleProfile(source: ReviewedSource): Block[] {
  const { review, catalogue } = source;
  const { reading } = review.subject;
  if (reading.verdict === "silent") return [];
  const against = heldAgainst(roleTypeOf(source), reading, catalogue);
  const rows = profileOf(reading.balance, against, catalogue).map(({ name, about, percent, expected }): Cell[] => [
    [plain(name), plain(about)],
    cell(`${percent}%`),
    cell(expected ? `${expected.from}% to ${expected.to}%` : ""),
    cell(expected ? capital(expected.reading) : ""),
  ]);
  const columns = [
    { head: "What it asks of a person", share: 52 },
    { head: "Here", share: 12, numeric: true },
    { head: against ? `Expected of ${against.name}` : "Expected", share: 20 },
    { head: "Reading", share: 16 },
  ];
  const caption = "Role profile: how much of the text speaks of what";
  return part(1, "Role profile", [{ type: "table", caption, columns, rows }]);
}
