/** Words that carry nothing of their own: their capital is only that of a sentence's start. */
const FUNCTION_WORDS = new Set(
  (
    "a an the each every all no any some more most fewer less one two three four five six seven eight nine when what where " +
    "who whoever if people our your this these those it they nobody everyone both"
  ).split(" "),
);

/** A text with its first letter in lower case. */
export const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * True if a text may lose the capital of its first word inside a sentence: a function word, or a word that the requisition
 * also writes in lower case. "Music Discovery earns more" keeps it.
 */
export function mayLower(text: string, requisition: string): boolean {
  const found = /^(\p{Lu}[\p{Ll}-]*)\s+(\S+)/u.exec(text);
  if (!found) return false;
  const word = found[1]!.toLowerCase();
  if (FUNCTION_WORDS.has(word)) return true;
  if (/^\p{Lu}/u.test(found[2]!)) return false;
  return new RegExp(`(?<=[^.!?:"\\s]\\s)${word}(?![\\p{L}\\p{N}])`, "u").test(requisition);
}

/** Names that keep their capital wherever they are: programs that many companies read their figures from. */
const TOOLS =
  /^(Jira|Linear|Asana|Notion|Confluence|Looker|Tableau|Amplitude|Mixpanel|Datadog|Grafana|Salesforce|Workday|Greenhouse|GitHub|GitLab|Excel|Slack|Google|Microsoft|Zendesk|HubSpot|Snowflake|Power BI)\b/;

/** A noun phrase inside a sentence: tools, acronyms and names in title case keep their capital. */
export const loweredName = (text: string): string =>
  TOOLS.test(text) || /^\p{Lu}\p{Ll}*\p{Lu}|^\p{Lu}+\b|^\S+ \p{Lu}\p{Ll}/u.test(text) ? text : lowered(text);

/** A text without the full stop, comma or semicolon at its end. */
export const unstopped = (text: string): string => text.trim().replace(/[.;,]+$/, "");
