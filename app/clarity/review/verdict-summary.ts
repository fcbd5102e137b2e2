import { joinList } from "../../requisition/texts/join-list";
import { isDeclared } from "../verdict/declared";
import { roleName, withArticle } from "../names";
import { roleToCompare, type ProfileRow, profileOf } from "../verdict/role-profile";
import type { RequisitionSubject } from "../rule";
import { closestRoles, isByTitle } from "../verdict/verdict-in-words";
import { quote, quotesFor, type QuotedRun } from "./quotes";

/** What a requisition reads as, in one sentence, and the evidence for it. */
export interface VerdictSummary {
  readonly sentence: string;
  /** Runs of text that make up a short paragraph. */
  readonly proof: readonly QuotedRun[];
}

/** The most unexpected signals that the proof names. The chart has the others. */
const MOST_NAMED = 2;

/** The verdict for the review: one sentence, and the words that cause it. */
export function summarizeVerdict(subject: RequisitionSubject): VerdictSummary {
  switch (subject.reading.verdict) {
    case "clear":
      return isByTitle(subject) ? byTitle(subject) : clear(subject);
    case "ambiguous":
      return ambiguous(subject);
    case "blended":
      return blended(subject);
    case "silent":
      return silent(subject);
  }
}

function clear(subject: RequisitionSubject): VerdictSummary {
  const { reading, roleType, catalogue } = subject;
  const [best, second] = closestRoles(subject);
  const name = withArticle(roleName(reading.role ?? "", catalogue));
  const other = roleType && roleType.id !== reading.role ? roleType : undefined;
  const fits = `The words fit ${other ? "it" : "that role type"} ${of100(best?.fit)} of 100`;
  const next = second ? `; the next closest is ${roleName(second.role, catalogue)}, ${of100(second.fit)}` : "";
  if (other) {
    return {
      sentence: `Reads as ${name}, not ${withArticle(other.name)}.`,
      proof: [{ text: `${fits}${next}.` }, ...because(subject, reading.role ?? "", other.id)],
    };
  }
  const rows = profileOf(reading.balance, roleToCompare(roleType, reading, catalogue), catalogue);
  const own = catalogue.roleTypes.get(reading.role ?? "")?.profile ?? {};
  const above = byDistance(rows).filter(
    ({ axis, percent, expected }) => percent > (expected?.to ?? 100) && (own[axis] ?? 0) < 1,
  );
  const extra = joinList(above.slice(0, MOST_NAMED).map((row) => row.name.toLowerCase()));
  return {
    sentence: `Reads as ${name}${extra === "" ? "" : `, with more ${extra} work than usual`}.`,
    proof: [{ text: `${fits}${next}. ` }, ...signals(subject, rows)],
  };
}

/** Says how many signals are as expected, and what makes the others unusual. */
function signals(subject: RequisitionSubject, rows: readonly ProfileRow[]): QuotedRun[] {
  const off = byDistance(rows);
  const within = rows.length - off.length;
  if (off.length === 0) return [{ text: `All ${rows.length} signals are as expected.` }];
  return [
    { text: `${within} of ${rows.length} signals are as expected.` },
    ...off.slice(0, MOST_NAMED).flatMap(({ axis, name, percent, expected }): QuotedRun[] => {
      const is: QuotedRun[] = [{ text: " " }, { text: name, strong: true }, { text: ` is ${expected?.reading}` }];
      if (percent <= (expected?.to ?? 100)) return [...is, { text: "." }];
      const words = quotesFor(subject, (other) => (other === axis ? 1 : 0), 1).map(quote);
      return words.length === 0 ? [...is, { text: "." }] : [...is, { text: ", from " }, ...words, { text: "." }];
    }),
  ];
}

/** The rows outside their band, the farthest first. */
function byDistance(rows: readonly ProfileRow[]): ProfileRow[] {
  const apart = ({ percent, expected }: ProfileRow) =>
    expected === undefined ? 0 : Math.max(percent - expected.to, expected.from - percent, 0);
  return rows.filter((row) => apart(row) > 0).sort((a, b) => apart(b) - apart(a));
}

function byTitle(subject: RequisitionSubject): VerdictSummary {
  const { catalogue, hybrid } = subject;
  const [own, other] = closestRoles(subject);
  const [is, near] = [roleName(own?.role ?? "", catalogue), roleName(other?.role ?? "", catalogue)];
  const numbers = `${of100(own?.fit)} of 100, and ${near} ${of100(other?.fit)}.`;
  const words = because(subject, other?.role ?? "", own?.role ?? "");
  if (isDeclared({ hybrid }, [own?.role ?? "", other?.role ?? ""])) {
    return {
      sentence: `Reads as ${is} and ${near}, as you declared.`,
      proof: [{ text: `The words fit ${is} ${numbers}` }],
    };
  }
  return {
    sentence: `Reads as ${withArticle(is)}, but only by its title.`,
    proof: [{ text: `The words fit ${is} ${numbers}` }, ...words],
  };
}

function ambiguous(subject: RequisitionSubject): VerdictSummary {
  const { catalogue } = subject;
  const [first, second] = closestRoles(subject);
  const [one, other] = [roleName(first?.role ?? "", catalogue), roleName(second?.role ?? "", catalogue)];
  if (!first || !second || first.fit - second.fit >= catalogue.thresholds.margin) {
    return {
      sentence: `Fits no role type well; ${withArticle(one)} is the closest.`,
      proof: [{ text: `The words fit it ${of100(first?.fit)} of 100.` }, ...because(subject, first?.role ?? "")],
    };
  }
  return {
    sentence: `Could be ${withArticle(one)} or ${withArticle(other)}.`,
    proof: [
      { text: `The words fit both: ${of100(first.fit)} and ${of100(second.fit)} of 100.` },
      ...because(subject, first.role, second.role),
      ...because(subject, second.role, first.role),
    ],
  };
}

function blended(subject: RequisitionSubject): VerdictSummary {
  const { reading, catalogue } = subject;
  const [first = "", second = ""] = reading.blend?.roles ?? [];
  const [one, other] = [roleName(first, catalogue), roleName(second, catalogue)];
  const share = Math.round((reading.blend?.share ?? 0) * 100);
  const declared = isDeclared(subject, [first, second]);
  return {
    sentence: declared ? `Reads as ${one} and ${other}, as you declared.` : `Reads as two jobs: ${one} and ${other}.`,
    proof: [
      { text: `About ${share}% of it is ${one} and ${100 - share}% is ${other}.` },
      ...because(subject, first, second),
      ...because(subject, second, first),
    ],
  };
}

/** The answers that say the most about a role, for a requisition with little text. */
const TELLING = [
  { text: "mission", at: "role.mission" },
  { text: "responsibilities", at: "requirements.responsibilities" },
  { text: "success metrics", at: "metrics.metrics" },
];

function silent({ english }: RequisitionSubject): VerdictSummary {
  const sentence = "Not enough to tell which role this is.";
  if (!english) return { sentence, proof: [{ text: "The answers are not in English, so their words can't be read." }] };
  const [mission, duties, metrics] = TELLING as [QuotedRun, QuotedRun, QuotedRun];
  return {
    sentence,
    proof: [
      { text: "Too few words point to any role type. Write the " },
      mission,
      { text: ", the " },
      duties,
      { text: " and the " },
      metrics,
      { text: " first." },
    ],
  };
}

/** The words that point to one role type and not to another: ` “…” and “…” point to Product Manager.` */
function because(subject: RequisitionSubject, role: string, unlike?: string): QuotedRun[] {
  const { roleTypes } = subject.catalogue;
  const profile = roleTypes.get(role)?.profile ?? {};
  const against = (unlike === undefined ? undefined : roleTypes.get(unlike)?.profile) ?? {};
  const quotes = quotesFor(subject, (axis) => (profile[axis] ?? 0) - (against[axis] ?? 0), MOST_NAMED).map(quote);
  const [first, second] = quotes;
  if (!first) return [];
  const words = second ? [first, { text: " and " }, second] : [first];
  return [
    { text: " " },
    ...words,
    { text: ` ${second ? "point" : "points"} to ${roleName(role, subject.catalogue)}.` },
  ];
}

const of100 = (fit: number | undefined): number => Math.round((fit ?? 0) * 100);
