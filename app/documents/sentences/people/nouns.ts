/** Words that name one person by role; with an "s", several. */
const ROLE =
  /^(?:managers?|leads?|leaders?|directors?|heads?|architects?|engineers?|designers?|owners?|officers?|presidents?|coordinators?|editors?|sponsors?|analysts?|scientists?|researchers?|executives?|execs?|representatives?|reps?|reports?|members?|partners?|chiefs?|recruiters?|developers?|devs?|principals?|supervisors?|specialists?|accountants?|controllers?|nurses?|physicians?|doctors?|teachers?|deans?|chairs?|administrators?|advisors?|advisers?|assistants?|associates?|adjusters?|underwriters?|actuar(?:y|ies)|auditors?|brokers?|traders?|pharmacists?|testers?|programmers?|producers?|trainers?|coaches|coach|masters?|buyers?|planners?|strategists?|writers?|marketers?|technicians?|operators?|agents?|consultants?|contractors?|counsel|attorneys?|lawyers?|founders?|customers?|clients?|users?|suppliers?|vendors?|stakeholders?|employees?|colleagues?|peers?|folks|counterparts?|c(?:[defimoprt]|is|mi|ni|hr)os?|[SEA]?VPs?|PMs?|EMs?|GMs?|TPMs?)$/iu;
/** Words for a group that needs "the". */
const BODY =
  /^(?:teams?|squads?|boards?|groups?|councils?|committees?|departments?|depts?|offices?|guilds?|forums?|pods?|crews?|chapters?|tribes?|units?|panels?|desks?|cent(?:er|re)s?|divisions?|organi[sz]ations?|orgs?|compan(?:y|ies)|business|functions?|verticals?|bod(?:y|ies)|staff|trio|ministr(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|unions?|steerco|exco|PMO|EPMO|VMO|TMO)$/iu;
/** Last words of a company function, which has no article. */
const FUNCTION =
  /^(?:security|safety|finance|accounting|treasury|tax|audit|legal|leadership|management|sales|marketing|design|architecture|operations|support|services?|success|claims|engineering|product|procurement|purchasing|sourcing|compliance|safeguarding|risk|privacy|quality|assurance|control|data|analytics|research|recruit(?:ing|ment)|acquisition|talent|affairs|relations|comms|communications?|resources|development|strategy|planning|partnerships|logistics|manufacturing|content|on-call|people|(?:dev|fin|rev|data|ml|sec|biz|devsec)?ops|(?:app|info|net|cyber)sec|devrel|HR|IT|QA|QC|SRE|EHS|HSE|CS|CX|GRC|IA|UX|PR|BI|TA|R&D|FP&A|L&D|M&A|trust\u00a0&\u00a0safety|people\u00a0&\u00a0culture)$/iu;
/** Nouns for people that are on no list: "beekeepers", "glaziers". */
const AGENT = /\p{L}{3,}(?:ers?|ors?|ists?|ians?|ysts?|ants?|(?<!m)ents?|ees?)$/iu;
const NO_AGENT = /^(?:content|talent|event|other)s?$/iu;
/** Words before a rank that do not change its kind. */
const DEGREE =
  /^(?:(?:senior|sr\.?|junior|jr\.?|associate|assistant|deputy|interim|acting|executive|group|global|regional|managing|principal|staff|lead|vice) )+(?=\S)/iu;
/** Ranks that are followed by a function: "VP, Finance", "Director Procurement". */
const RANK = /^(?:chiefs?|heads?|directors?|managers?|presidents?|leads?|[SEA]?VPs?)$/iu;
const ACRONYM = /^\p{Lu}[\p{Lu}&]+s?$/u;
const COUNT =
  /^(?:both|all|two|three|four|five|six|several|some|[2-9]|\d\d+|people(?= (?:who|of|in|at|on|from|we) ))(?= )/iu;
const POSSESSIVE = /^(\p{L}+)['’]s? /u;

/** First words after which no article is needed. */
export const ARTICLE =
  /^(?:the|an?|another|our|your|his|her|its|their|each|every|any|other|both|all|one|two|three|four|five|six|several|some|whoever|everyone|everybody|anyone|someone|somebody|people(?= (?:who|of|in|at|on|from|we)\b))(?= |$)/iu;

const PREPOSITION = / (?:of|for|across|within|in|at|on|with|whose|who|from|to|by|per|we) /;

/** What a noun phrase names; this decides its article and its verb. */
export interface Noun {
  readonly kind: "role" | "acronym" | "body" | "function" | "name" | "thing";
  readonly isPlural: boolean;
}

/**
 * Returns what a noun phrase names: "DC GMs" several people by role, "the squad" a group, "Talent Acquisition" a
 * function, "Anna Berg" a name, "SLT" an acronym. Undefined for words that match no rule, such as "we will see".
 */
export function nounOf(phrase: string): Noun | undefined {
  if (startsWithPreposition(phrase)) return undefined;
  const bare = phrase.replace(/^(?:the|our|your|his|her|its|their) /iu, "");
  const isMany = COUNT.test(bare);
  const words = bare.replace(ARTICLE, "").split(PREPOSITION)[0]!.trim().split(" ");
  const last = words.at(-1)!.split("/").at(-1)!;
  const isPlural = isMany || /(?:[^su]s|people)$/iu.test(last);
  if (BODY.test(last)) return { kind: "body", isPlural };
  const [first = "", ...rest] = words.join(" ").replace(DEGREE, "").split(" ");
  if (isRank(first) && rest.every((word) => /^\p{Lu}|^&$/u.test(word) || FUNCTION.test(word))) {
    return { kind: "role", isPlural: isMany || /s$/.test(first) };
  }
  if (FUNCTION.test(last) && !isMany)
    return { kind: last === "people" ? "thing" : "function", isPlural: last === "people" };
  if (ROLE.test(last) || isAgent(words)) return { kind: "role", isPlural };
  if (ACRONYM.test(last)) return { kind: "acronym", isPlural: isMany || /s$/.test(last) };
  if (words.every((word) => /^[\p{Lu}\d]|^(?:van|von|de|der|den|la|le|da|di|al)$/u.test(word))) {
    return ARTICLE.test(phrase) ? { kind: "thing", isPlural } : { kind: "name", isPlural: false };
  }
  return ARTICLE.test(phrase) ? { kind: "thing", isPlural } : undefined;
}

/** True for "with Legal" and "in Leeds", which do not name anyone by themselves. */
export const startsWithPreposition = (phrase: string): boolean => PREPOSITION.test(` ${phrase.split(" ")[0]!} `);

const isRank = (word: string): boolean => RANK.test(word) || (ACRONYM.test(word) && ROLE.test(word));

/** "Miller" may be a name; "millers", "claims miller" and "Millers" are people by occupation. */
function isAgent(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (!AGENT.test(last) || NO_AGENT.test(last)) return false;
  return (
    /^\p{Ll}/u.test(last) ||
    (words.length === 1 ? /s$/.test(last) : FUNCTION.test(words[0]!) || DEGREE.test(words.join(" ")))
  );
}

/** True for a title without an occupation, which is unclear without its area: "Senior Director", "PM". */
export const isBareRank = (title: string): boolean => {
  const rest = title.replace(/^the /i, "").replace(DEGREE, "");
  return isRank(rest) || ACRONYM.test(rest);
};

/**
 * True for a title that can be followed by a company function: "VP, Finance" is one person, "PM, Finance" may be two.
 */
export const isRankOfFunction = (title: string): boolean => RANK.test(title.replace(/^the /i, "").replace(DEGREE, ""));

/** True for a rank with its area after it: "VP Stores". */
export const saysArea = (title: string): boolean => {
  const [first = "", ...rest] = title.replace(/^the /i, "").replace(DEGREE, "").split(" ");
  return rest.length > 0 && isRank(first);
};

/** True if the role comes first, so that no earlier word belongs to it: "Head of Audit", "CFO". */
export const startsWithRole = (phrase: string): boolean =>
  isRank(phrase.replace(DEGREE, "").split(" ")[0]!) || ACRONYM.test(phrase);

/** True if a phrase needs no article: "HR", "Anna's team", "our buyers". */
export function needsNoArticle(phrase: string, kind: Noun["kind"]): boolean {
  if (ARTICLE.test(phrase) || COUNT.test(phrase) || kind === "function" || kind === "name") return true;
  const owner = POSSESSIVE.exec(phrase)?.[1];
  return owner !== undefined && nounOf(owner)?.kind === "name";
}
