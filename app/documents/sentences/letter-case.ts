import { isFunctionWord, isName, isOrdinary, type Knows } from "../letters/ordinary";
import { capital, stopped } from "../wording";

/** Our own text with its first letter in lower case; for an answer see `loweredIn`. */
export const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** A first word that is written like any other at the start of a sentence: no acronym, no "iOS", no "LiveOps". */
const FIRST = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}&])/u;

/**
 * True if an answer may lose its capital inside a sentence: "Listeners stay" and "The Epic team" may. Not so "Music
 * Discovery earns more", as capitals in a row are a name, "Epic analysts" where Epic is a name, and "QA lead".
 */
export function mayLower(knows: Knows, text: string): boolean {
  const [word] = FIRST.exec(text) ?? [];
  if (word === undefined || word === "I" || /^(?:[^A]\s|\p{Lu}[^\p{L}\s])/u.test(text)) return false;
  if (isFunctionWord(word)) return true;
  const isName = /^\S+ \p{Lu}\p{Ll}/u.test(text) && !/\p{L}{3}ing$/u.test(word);
  return !isName && isOrdinary(knows, word);
}

/** An answer inside a sentence: its first letter is small unless it is that of an acronym or of what may be a name. */
export const loweredIn = (knows: Knows, text: string): string => (mayLower(knows, text) ? lowered(text) : text);

/** An answer at the start of a line: with a capital, unless it starts with a name that has none, such as npm or iOS. */
export const asLineStart = ({ catalogue }: Pick<Knows, "catalogue">, text: string): string => {
  const [word = ""] = /^[\p{L}\p{N}-]+/u.exec(text) ?? [];
  return catalogue.letters.small.has(word) ? text : capital(text);
};

/** Answers as sentences in a row, each with its capital and its full stop. */
export const asSentences = (knows: Pick<Knows, "catalogue">, texts: readonly string[]): string =>
  texts.map((text) => asLineStart(knows, stopped(withoutStop(text)))).join(" ");

/** Names that keep their capital wherever they are: programs that many companies read their figures from. */
const TOOLS =
  /^(Jira|Linear|Asana|Notion|Confluence|Looker|Tableau|Amplitude|Mixpanel|Datadog|Grafana|Salesforce|Workday|Greenhouse|GitHub|GitLab|Excel|Slack|Google|Microsoft|Zendesk|HubSpot|Snowflake|Power BI)\b/;

/** True for a text that starts with the name of such a program. */
export const isTool = (text: string): boolean => TOOLS.test(text);

/** A noun phrase inside a sentence: tools, acronyms, names in title case and those of a requisition keep their capital. */
export function loweredName(text: string, knows: Pick<Knows, "requisition"> = {}): string {
  const isSaid = TOOLS.test(text) || /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}+\b|^\S+ \p{Lu}\p{Ll}/u.test(text);
  const [word] = FIRST.exec(text) ?? [];
  return isSaid || (word !== undefined && isName(knows, word)) ? text : lowered(text);
}

/**
 * Items of a list behind a colon, all in small letters, or all with a capital where one of them may start with a name: "selling;
 * analyst relations", but "Selling; Frobisher relations". What surely is a name, a program or an acronym, keeps its own.
 */
export function inOneCase(knows: Knows, items: readonly string[]): string[] {
  const small = items.map((item) => loweredIn(knows, item));
  const isUnsure = small.some((item) => FIRST.test(item) && !TOOLS.test(item));
  return isUnsure ? items.map((item) => asLineStart(knows, item)) : small;
}

/** A text without the full stop, comma or semicolon at its end. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;,]+$/, "");
