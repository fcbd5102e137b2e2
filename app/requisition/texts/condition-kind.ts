import { wordCount } from "./texts";
import { PARTICIPLE } from "./verbs";

/**
 * A must-have that is not about past work: what suits a person, or what they hold, speak or may do; or several of
 * these.
 */
export type ConditionKind = "suits" | "holds" | "speaks" | "may" | "mixed";

/** Introductions to the condition. */
const LEAD =
  "(?:(?:you|the candidate|candidates|applicants?|we need someone who|someone who) )?(?:(?:must|should|will|need to|needs to|has to|have to) )?(?:(?:be|being|are|is) )?";
/** Checks before the start of the job. */
const CHECK =
  "(?:BPSS|DBS|background|police|security|credit|criminal(?: (?:record|background|history))?|drug|reference|medical|pre-employment)(?: (?:and|or|&) (?:drug|credit|background|reference))? (?:checks?|vetting|(?<!security )test(?:s|ing)?|screen(?:ing)?s?|exams?)";
/** Where and when a person works, and what is required of everyone beforehand. */
const ARRANGED = `(?:travel\\w*|relocat\\w+|commut\\w+|on[- ]?call|pager|stand-?by|(?:\\p{L}{2,4}|office|core) hours|(?:work\\w*|do|cover\\w*|(?:night|day|late|early|weekend|evening|rotating|split)) shifts?|shift work|nights?|evenings?|weekends?|holidays|overtime|(?:early|late|odd|flexible|unsocial) (?:hours|starts?|mornings?)|time ?zones?|(?:in|to|at|from) (?:the|our|an) office|on[- ]?site|remotely|driv(?:e|ing)(?= (?:a|to|between|up to)\\b|$)|lift(?:ing)? (?:up|\\d|heavy)|stand(?:ing)? for|outdoors|${CHECK}|fingerprint\\w*|start (?:in|by|on|before)|(?:live|reside) (?:in|near|within)|(?:move|based) (?:to|in|near|within))(?![\\p{L}\\d])`;
const WILLING = new RegExp(
  `^${LEAD}(?:(?:ok(?:ay)?|fine|happy|comfortable|cool|willing|willingness|ready|readiness|prepared|available|availability|open|flexible) ?(?:w/|(?:with|to|for|about|on|working|being|doing)\\b)|agree\\w* to\\b|accepts?\\b|do(?:es)?(?: not|n['’]t) mind\\b|no (?:problem|issue)s? with\\b).*\\b${ARRANGED}`,
  "iu",
);
const ABLE = new RegExp(
  `^${LEAD}(?:can|able to|ability to) (?:also |regularly |occasionally )?(?:(?:be|take|join|carry|share|do|work|pass|undergo|complete|clear)\\b(?: \\S+){0,5} )?${ARRANGED}`,
  "iu",
);
/** The same for a text that does not mention willingness. */
const TRAVEL =
  /^(?:(?:regular|frequent|occasional|some|international|domestic|heavy|extensive|light|overnight|weekly|monthly|(?:up to |about |around |approx\.? |min\.? |max\.? |~ ?)?\d+(?:[-–]\d+)? ?(?:%|percent|days?|weeks?|nights?)(?: (?:of|a|per) ?\w*)*) )*travel(?:s|ing|ling)?\b(?![ -](?:industr\w+|tech\w*|sector|agenc\w+|compan\w+|products?|domain|business\w*|bookings?|polic\w+|insurance|startups?|apps?|platforms?|brands?|retail|markets?|contracts?|budgets?|sites?|space|vertical|trade|customers?))/i;
const ROTA = new RegExp(
  `^${LEAD}(?:(?:part of|takes? (?:part|turns?|one's turn) (?:in|on)|joins?|shares?|works?|working|does|do|covers?) )?(?:the |an? |our )?(?:(?:\\d+(?:/\\d+)?|one week in \\w+) )?(?:on[- ]?call|pager|stand-?by|(?:early|late|night|weekend|rotating)s?(?: (?:and|or) (?:nights?|weekends?|evenings?))?(?= (?:shifts?|work|duty)|s?$)|shift work|(?<=\\bwork(?:s|ing)? )(?:nights?|evenings?|weekends?|holidays))\\b`,
  "i",
);
const PLACE = new RegExp(
  `^${LEAD}(?:(?:based|located|resident|living|lives?|reside[sd]?|residing|relocat\\w+) (?:in|to|near|within|at|close)\\b|residency in\\b|\\d+ (?:years )?or older\\b|at least \\d+ years (?:old|of age)\\b|(?:own|access to a) (?:car|vehicle)\\b|(?:fully )?vaccinat\\w+|within (?:commuting|driving) |works? from (?:home|anywhere|abroad|the office|our)\\b|(?:(?:enhanced|basic|full|clean|pre-employment|an?|pass|passes|passing|clear|undergo|complete|subject to|successful) )*${CHECK}\\b|(?:\\d|one|two|three|four|five)(?: ?[-–] ?\\d)? days? (?:a|per|each) week (?:in|at|on)\\b|(?:on[- ]?site|in (?:the )?office)\\b)`,
  "i",
);

/** "Colorado residency", by the capital of its place. */
const RESIDENCY = /^(?:\p{Lu}[\p{L}.]+ )+residen(?:cy|ce)\b(?! (?:hall|program))/u;

const PAPERS = "(?:licen[cs]es?|certificates?|certifications?|clearance|registration|passport)";
/** Documents that people hold. "FDA certification" and "license compliance" are about a product. */
const PAPER = new RegExp(
  `(?<![\\p{L}/-])[\\p{L}/-]{2,20}(?:['’]s?)? ${PAPERS}\\b|^(?:licen[cs]e|certificate|clearance|passport)\\b`,
  "iu",
);
/** Documents by name, and trades that have one, in a text that says little else. */
const NAMED_PAPER =
  /\b(?:PMP|PgMP|PRINCE2|CSM|CSPO|PSM|PSPO|CISSP|CISM|CPA|ACCA|CIMA|CFA|ITIL|RN|CDL|HGV|cert)\b|^(?:an? )?(?:registered|chartered|certified|licen[cs]ed) \p{L}*(?:er|or|ant|ist|ian|ect|nurse|master|professional)\b/iu;
const NO_PAPER = new RegExp(
  `\\b${PAPERS}\\b[ -](?:of|compliance|process\\w*|management|models?|negotiat\\w+|deals?|fees?|audits?|programs?|revenue|sales|projects?|product\\w*|control|office)\\b|` +
    `\\b(?:ISO|SOC|CE|FDA|HIPAA|PCI|software|open[- ]source|product|device|customs|regulatory|food|safety) (?:\\S+ )?${PAPERS}\\b`,
  "i",
);

const LANGUAGES = (
  "English German French Spanish Portuguese Italian Dutch Flemish Japanese Chinese Mandarin Cantonese Korean Polish " +
  "Czech Slovak Slovene Slovenian Swedish Norwegian Danish Finnish Icelandic Russian Ukrainian Turkish Arabic " +
  "Hebrew Farsi Persian Hindi Urdu Bengali Punjabi Tamil Telugu Greek Hungarian Romanian Bulgarian Croatian Serbian " +
  "Albanian Estonian Latvian Lithuanian Vietnamese Thai Indonesian Malay Tagalog Filipino Swahili Afrikaans Welsh " +
  "Irish Gaelic Catalan Basque BSL ASL"
)
  .split(" ")
  .concat("sign language")
  .join("|");
/** Words before a language: "fluent", "a good command of written". */
const HOW_WELL =
  "(?:(?:an?|the|very|in|of|both|at least|min\\.?|minimum|level|fluent|fluently|fluency|native|native-level|near-native|business|business-level|professional|working|conversational|basic|intermediate|advanced|excellent|good|strong|solid|perfect|clear|spoken|written|verbal|oral|and|or|proficien(?:t|cy)|command|knowledge|bilingual|works? in|working in|speaks?|speaking|reads?|writes?|can|able to|to|skills?|[ABC][12]\\+?|N[1-5]\\+?)[ ,/-]+)*";
const LANGUAGE = new RegExp(
  `^${LEAD}${HOW_WELL}(?:${LANGUAGES})(?=$|[.,;:(/+&]| [-–—=(/+&]| (?:at|to|is|and|or|as|in|with|for|speak\\w*|language|skills?|preferred|required|mandatory|essential|needed|necessary|level|fluen\\w+|min|minimum|or (?:better|higher|above)|a must|must|[ABC][12]|N[1-5])(?![\\p{L}-]))|^${LEAD}bilingual\\b`,
  "iu",
);

const RIGHT =
  /^(?:\p{L}[\p{L}.]+) citizen(?:s|ship)?\b(?! \p{L}+er)|\bgreen card\b|\bvisa sponsorship\b|\b(?:right to work|work(?:ing)? (?:permit|visa|authori[sz]ation|rights)|(?:authori[sz]ed|eligible|eligibility|allowed|permitted|entitled|legally able) to (?:legally )?(?:work|be employed)|residence permit|(?:need|require|without)s? (?:no )?sponsorship)\b/iu;

/**
 * A document that the person has yet to get is agreed to and not shown: "able to obtain a clearance", unlike a
 * clearance that they hold.
 */
const OBTAINS = new RegExp(
  `^${LEAD}(?:can|could|able to|ability to|eligible (?:to|for)|willing to) (?:obtain|get|gain|acquire|receive|apply for|be granted)\\b`,
  "i",
);

/** Words about past work or experience from it. "30 nights a year" is neither. */
const DONE =
  /\b(?:experience\w*|ownership|track record|history(?! checks?\b)|(?<!\b(?:a|per|each|every|the|this|next) )years?(?! (?:old|of age|or older|or over)\b)|yrs?|led|lead|built|ran|run|managed?|managing|management|reduc\w+|improv\w+|design\w*|set up|implement\w*|launch\w*|negotiat\w+)\b/i;
/** "You have opened an office", "sold licenses": past work, whatever its object. */
const DEED = new RegExp(
  `^(?:you(?:['’]ve)? )?(?:(?:(?:must )?have|has) (?:\\p{L}+ed|${PARTICIPLE})\\b|(?:brought|carried|covered|drove|made|moved|sold|started|took|travel+ed|won|worked|wrote)\\b)`,
  "iu",
);
const LONGEST = 22;

/** Separates a condition from what is said about it. */
const JOINT = /(?:[;:]|\.)\s+|\s[-–—]\s|,? (?=(?:so|since|because|which) )/;
/** What a company says about its condition: "we start the request when you sign". */
const OURS =
  /^(?:(?:and|but|so|as|since|because|if|when|which) )?(?:we|it|this|that|they|there|our|the|is|are|takes|no|none|please)\b/i;

/** A must-have without its asides and the company's remarks. */
const inShort = (what: string): string =>
  what
    .trim()
    .replace(/^[-–•*]\s*/, "")
    .replace(/(?<!\s)\s*\([^()]*\)(?=.*\S)/g, "")
    .split(JOINT)
    .filter((clause, i) => i === 0 || !OURS.test(clause))
    .join("; ")
    .replace(/(?<![.!])[.!]+$/, "");

/** The kind of condition of a must-have; undefined for one that a candidate can tell a story about. */
export function conditionKind(what: string): ConditionKind | undefined {
  const text = inShort(what);
  if (wordCount(text) > LONGEST || DONE.test(text) || DEED.test(text)) return undefined;
  const parts = [text, ...text.split(/[;,] (?:and |or )?| (?:and|or|plus|\+|&) /)];
  const is = (...signs: readonly RegExp[]) => parts.some((part) => signs.some((sign) => sign.test(part)));
  const isPaper = (is(PAPER) || (wordCount(text) < 7 && is(NAMED_PAPER, /\bSAFe\b/))) && !NO_PAPER.test(text);
  const kinds = [
    ...(is(WILLING, ABLE, TRAVEL, ROTA, PLACE, RESIDENCY) || (isPaper && OBTAINS.test(text)) ? ["suits" as const] : []),
    ...(isPaper && !OBTAINS.test(text) ? ["holds" as const] : []),
    ...(is(LANGUAGE) ? ["speaks" as const] : []),
    ...(RIGHT.test(text) ? ["may" as const] : []),
  ];
  return kinds.length > 1 ? "mixed" : kinds[0];
}
