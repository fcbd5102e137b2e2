import { wordCount } from "../sentences/cuts";
import { formOf } from "./must-have-form";

/** What a must-have asks that nobody has done at a time: what suits somebody, what they hold, speak or may do; or several of these. */
export type ConditionKind = "suits" | "holds" | "speaks" | "may" | "mixed";

/** Before what is asked for. */
const LEAD =
  "(?:(?:you|the candidate|candidates|applicants?|we need someone who|someone who) )?(?:(?:must|should|will|need to|needs to|has to|have to) )?(?:(?:be|being|are|is) )?";
/** Where and when somebody works, and what is asked of everyone before they do. */
const ARRANGED =
  "(?:travel\\w*|relocat\\w+|commut\\w+|on[- ]?call|pager|stand-?by|(?:\\p{L}{2,4}|office|core) hours|(?:work\\w*|do|cover\\w*|(?:night|day|late|early|weekend|evening|rotating|split)) shifts?|shift work|nights?|evenings?|weekends?|holidays|overtime|(?:early|late|odd|flexible|unsocial) (?:hours|starts?|mornings?)|time ?zones?|(?:in|to|at|from) (?:the|our|an) office|on[- ]?site|remotely|driv(?:e|ing)(?= (?:a|to|between|up to)\\b|$)|lift(?:ing)? (?:up|\\d|heavy)|stand(?:ing)? for|outdoors|background checks?|drug tests?|start (?:in|by|on|before)|(?:move|based) (?:to|in|near|within))(?![\\p{L}\\d])";
const WILLING = new RegExp(
  `^${LEAD}(?:(?:ok(?:ay)?|fine|happy|comfortable|cool|willing|willingness|ready|readiness|prepared|available|availability|open|flexible) ?(?:w/|(?:with|to|for|about|on|working|being|doing)\\b)|agree\\w* to\\b|accepts?\\b|do(?:es)?(?: not|n['’]t) mind\\b|no (?:problem|issue)s? with\\b).*\\b${ARRANGED}`,
  "iu",
);
const ABLE = new RegExp(
  `^${LEAD}(?:can|able to|ability to) (?:also |regularly |occasionally )?(?:(?:be|take|join|carry|share|do|work)\\b(?: \\S+){0,5} )?${ARRANGED}`,
  "iu",
);
/** The same where a text says nothing of being willing. */
const TRAVEL =
  /^(?:(?:regular|frequent|occasional|some|international|domestic|heavy|extensive|light|overnight|weekly|monthly|(?:up to |about |around |approx\.? |min\.? |max\.? |~ ?)?\d+(?:[-–]\d+)? ?(?:%|percent|days?|weeks?|nights?)(?: (?:of|a|per) ?\w*)*) )*travel(?:s|ing|ling)?\b(?![ -](?:industr\w+|tech\w*|sector|agenc\w+|compan\w+|products?|domain|business\w*|bookings?|polic\w+|insurance|startups?|apps?|platforms?|brands?|retail|markets?|contracts?|budgets?|sites?|space|vertical|trade|customers?))/i;
const ROTA = new RegExp(
  `^${LEAD}(?:(?:part of|takes? (?:part|turns?|one's turn) (?:in|on)|joins?|shares?|works?|working|does|do|covers?) )?(?:the |an? |our )?(?:(?:\\d+(?:/\\d+)?|one week in \\w+) )?(?:on[- ]?call|pager|stand-?by|(?:early|late|night|weekend|rotating)s?(?: (?:and|or) (?:nights?|weekends?|evenings?))?(?= (?:shifts?|work|duty)|s?$)|shift work)\\b`,
  "i",
);
const PLACE = new RegExp(
  `^${LEAD}(?:(?:based|located|resident|living|lives?|reside[sd]?|residing|relocat\\w+) (?:in|to|near|within|at|close)\\b|within (?:commuting|driving) |works? from (?:home|anywhere|abroad|the office|our)\\b|(?:(?:enhanced|basic|pass|passes) )*(?:BPSS|DBS|background|police|security|credit|criminal record|drug) (?:checks?|vetting|tests?|testing)\\b|(?:\\d|one|two|three|four|five)(?: ?[-–] ?\\d)? days? (?:a|per|each) week (?:in|at|on)\\b|(?:on[- ]?site|in (?:the )?office)\\b)`,
  "i",
);

/** What people hold that a paper says: not of a product, and not how one comes by it. */
const PAPER =
  /\b(?:driv\w+['’]?s?|pilot['’]?s?|nursing|forklift|valid|current|clean|full|active|security|professional|state|\p{Lu}[\p{Lu}/-]+|\p{Lu}\p{Ll}+|\p{L}+['’]s?) (?:licen[cs]es?|certificates?|certifications?|clearance|registration|passport)\b|^(?:driving |security )?(?:licen[cs]e|certificate|clearance|passport)\b|\bdriver['’]?s? licen[cs]es?\b/iu;
/** Papers by their names, and trades that have one, in a text that says little else. */
const NAMED_PAPER =
  /\b(?:PMP|PgMP|PRINCE2|CSM|CSPO|PSM|PSPO|CISSP|CISM|CPA|ACCA|CIMA|CFA|ITIL|SAFe|RN|CDL|HGV|cert)\b|^(?:an? )?(?:registered|chartered|certified|licen[cs]ed) \p{L}*(?:er|or|ant|ist|ian|ect|nurse|master|professional)\b/iu;
const NO_PAPER =
  /\b(?:licen[cs]es?|certificates?|certifications?|clearance|registration|passport)\b[ -](?:of|compliance|process\w*|management|models?|negotiat\w+|deals?|fees?|audits?|programs?|revenue|sales|projects?|product\w*|control|office)\b|\b(?:ISO|SOC|CE|FDA|HIPAA|PCI|software|open[- ]source|product|device|medical device|customs|regulatory|food|safety) (?:\S+ )?(?:licen[cs]es?|certificates?|certifications?|clearance|registration)\b/i;

const LANGUAGES =
  "English|German|French|Spanish|Portuguese|Italian|Dutch|Flemish|Japanese|Chinese|Mandarin|Cantonese|Korean|Polish|Czech|Slovak|Slovene|Slovenian|Swedish|Norwegian|Danish|Finnish|Icelandic|Russian|Ukrainian|Turkish|Arabic|Hebrew|Farsi|Persian|Hindi|Urdu|Bengali|Punjabi|Tamil|Telugu|Greek|Hungarian|Romanian|Bulgarian|Croatian|Serbian|Albanian|Estonian|Latvian|Lithuanian|Vietnamese|Thai|Indonesian|Malay|Tagalog|Filipino|Swahili|Afrikaans|Welsh|Irish|Gaelic|Catalan|Basque|BSL|ASL|sign language";
/** Before a language, and nothing else: "fluent", "a good command of written". */
const HOW_WELL =
  "(?:(?:an?|the|very|in|of|both|at least|min\\.?|minimum|level|fluent|fluently|fluency|native|native-level|near-native|business|business-level|professional|working|conversational|basic|intermediate|advanced|excellent|good|strong|solid|perfect|clear|spoken|written|verbal|oral|and|or|proficien(?:t|cy)|command|knowledge|bilingual|speaks?|speaking|reads?|writes?|can|able to|to|skills?|[ABC][12]\\+?|N[1-5]\\+?)[ ,/-]+)*";
const LANGUAGE = new RegExp(
  `^${LEAD}${HOW_WELL}(?:${LANGUAGES})(?=$|[.,;:(/+&]| [-–—=(/+&]| (?:at|to|is|and|or|as|in|with|for|speak\\w*|language|skills?|preferred|required|mandatory|essential|needed|necessary|level|fluen\\w+|min|minimum|or (?:better|higher|above)|a must|must|[ABC][12]|N[1-5])(?![\\p{L}-]))|^${LEAD}bilingual\\b`,
  "iu",
);

const RIGHT =
  /^(?:\p{L}[\p{L}.]+) citizen(?:s|ship)?\b(?! \p{L}+er)|\bgreen card\b|\bvisa sponsorship\b|\b(?:right to work|work(?:ing)? (?:permit|visa|authori[sz]ation|rights)|(?:authori[sz]ed|eligible|eligibility|allowed|permitted|entitled|legally able) to (?:legally )?(?:work|be employed)|residence permit|(?:need|require|without)s? (?:no )?sponsorship)\b/iu;

/** Words of what somebody did or knows from doing it. */
const DONE =
  /\b(?:experience\w*|ownership|track record|history|years?|yrs?|led|lead|built|ran|run|managed?|managing|management|reduc\w+|improv\w+|design\w*|set up|implement\w*|launch\w*|negotiat\w+)\b/i;
const LONGEST = 22;

/** Which condition a must-have is; undefined for one that somebody can have a story about. */
export function conditionKind(what: string): ConditionKind | undefined {
  const text = what
    .trim()
    .replace(/^[-–•*]\s*/, "")
    .replace(/[.!]+$/, "");
  if (wordCount(text) > LONGEST || DONE.test(text) || formOf(text)?.kind === "past") return undefined;
  const parts = [text, ...text.split(/[;,] (?:and |or )?| (?:and|or|plus|\+|&) /)];
  const is = (...signs: readonly RegExp[]) => parts.some((part) => signs.some((sign) => sign.test(part)));
  const isPaper = (is(PAPER) || (wordCount(text) < 7 && is(NAMED_PAPER))) && !NO_PAPER.test(text);
  const kinds = [
    ...(is(WILLING, ABLE, TRAVEL, ROTA, PLACE) ? ["suits" as const] : []),
    ...(isPaper ? ["holds" as const] : []),
    ...(is(LANGUAGE) ? ["speaks" as const] : []),
    ...(RIGHT.test(text) ? ["may" as const] : []),
  ];
  return kinds.length > 1 ? "mixed" : kinds[0];
}
