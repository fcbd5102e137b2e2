import type { Block } from "../blocks/document";
import { frontPage } from "./front-page";
import { roundPages } from "./round-pages";
import { scriptsOf } from "./questions/script";
import { noRounds } from "../loop/loop-parts";
import { openSuggestions } from "../open-suggestions";
import type { CompanySource } from "../source";

/**
 * The interviewer kit: one page for everyone, then each round for its interviewer, in parts that can be printed
 * separately.
 */
export function interviewerKit(source: CompanySource): Block[] {
  const scripts = scriptsOf(source);
  const suggestions = openSuggestions(source, ["metrics", "requirements", "reporting", "offer", "interview"]);
  if (scripts.length === 0) return [...suggestions, ...noRounds(source)];
  return [...suggestions, ...frontPage(source, scripts), ...scripts.flatMap((script) => roundPages(source, script))];
}
