import { isFunctionWord, isName, isOrdinary, type Knows } from "../letters/ordinary";
import { capital, stopped } from "../wording";

/** Our own text with a lowercase first letter; use `loweredIn` for answers. */
export const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A first word in ordinary title case: not an acronym, "iOS" or "LiveOps". */
const FIRST = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}&])/u;

/**
 * True if an answer may lose its capital inside a sentence: "Listeners stay", "The Epic team". Not "Music Discovery
 * earns more" (several capitals are a name), "Epic analysts" if Epic is a name, or "QA lead".
 */
export function mayLower(knows: Knows, text: string): boolean {
  const [word] = FIRST.exec(text) ?? [];
  if (word === undefined || word === "I" || /^(?:[^A]\s|\p{Lu}[^\p{L}\s])/u.test(text)) return false;
  if (isFunctionWord(word)) return true;
  const isName = /^\S+ \p{Lu}\p{Ll}/u.test(text) && !/\p{L}{3}ing$/u.test(word);
  return !isName && isOrdinary(knows, word);
}

/** An answer inside a sentence: its first letter is lowercase unless it starts an acronym or a possible name. */
export const loweredIn = (knows: Knows, text: string): string => (mayLower(knows, text) ? lowered(text) : text);

/** An answer at the start of a line: capitalized, unless it starts with a lowercase name such as npm or iOS. */
export const asLineStart = ({ catalogue }: Pick<Knows, "catalogue">, text: string): string => {
  const [word = ""] = /^[\p{L}\p{N}-]+/u.exec(text) ?? [];
  return catalogue.letters.small.has(word) ? text : capital(text);
};

/** Answers as consecutive sentences, each with a capital and a full stop. */
export const asSentences = (knows: Pick<Knows, "catalogue">, texts: readonly string[]): string =>
  texts.map((text) => asLineStart(knows, stopped(withoutStop(text)))).join(" ");

/** Names that always keep their capital: programs that many companies use for their figures. */
const TOOLS =
  /^(Jira|Linear|Asana|Notion|Confluence|Looker|Tableau|Amplitude|Mixpanel|Datadog|Grafana|Salesforce|Workday|Greenhouse|GitHub|GitLab|Excel|Slack|Google|Microsoft|Zendesk|HubSpot|Snowflake|Power BI)\b/;

/** True for a text that starts with the name of such a program. */
export const isTool = (text: string): boolean => TOOLS.test(text);

/**
 * A noun phrase inside a sentence: tools, acronyms, names in title case and names in the requisition keep their
 * capital.
 */
export function loweredName(text: string, knows: Pick<Knows, "requisition"> = {}): string {
  const isSaid = TOOLS.test(text) || /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}+\b|^\S+ \p{Lu}\p{Ll}/u.test(text);
  const [word] = FIRST.exec(text) ?? [];
  return isSaid || (word !== undefined && isName(knows, word)) ? text : lowered(text);
}

/**
 * List items after a colon in the same case: all lowercase, or all capitalized if one may start with a name: "selling;
 * analyst relations", but "Selling; Frobisher relations". Certain names, programs and acronyms keep their own case.
 */
export function inOneCase(knows: Knows, items: readonly string[]): string[] {
  const small = items.map((item) => loweredIn(knows, item));
  const isUnsure = small.some((item) => FIRST.test(item) && !TOOLS.test(item));
  return isUnsure ? items.map((item) => asLineStart(knows, item)) : small;
}

/** A text without the full stop, comma or semicolon at its end. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;,]+$/, "");
