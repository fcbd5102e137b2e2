import type { AnyAnswers } from "../../requisition/paths";
import { findSection, type Requisition } from "../../requisition/requisition";
import { singleAnswer } from "../../requisition/forms/single-answer";
import type { Finding } from "../finding";

/** Answers that belong together: if one is in question, all are. */
const TOGETHER: readonly (readonly string[])[] = [["offer.payFrom", "offer.payTo"]];

/**
 * The paths of the answers in which a finding is settled; none for a finding about a whole list or the whole
 * requisition. In a list of lines, these are the lines that the finding quotes.
 */
export function answersToFix({ at, found, evidence }: Finding, requisition: Requisition): string[] {
  const together = TOGETHER.find((paths) => paths.includes(at));
  if (together) return [...together];
  const [slug, name = "", key, inner] = at.split(".");
  const section = findSection(slug);
  const field = section && Object.hasOwn(section.fields, name) ? section.fields[name] : undefined;
  if (!section || !field) return [];
  if (field.kind === "rows") {
    if (key === undefined) return [];
    const asked = field.fixed ? Object.keys(field.fields) : [inner ?? field.about];
    return asked.map((part) => [slug, name, key, part].join(".")).filter((path) => singleAnswer(requisition, path));
  }
  if (field.kind !== "lines") return [at];
  const lines = (requisition[section.slug] as AnyAnswers)[name] as readonly string[];
  const quoted = [
    ...evidence.filter((one) => one.at === at).map(({ phrase }) => phrase),
    ...[...found.matchAll(/“([^”]+)”/g)].map(([, words]) => words!.replace(/…$/, "")),
  ].map((words) => words.toLowerCase());
  const named = lines.flatMap((line, i) => {
    const text = line.toLowerCase();
    return quoted.some((words) => text.includes(words)) ? [`${at}.${i}`] : [];
  });
  return named.length > 0 ? named : [at];
}
