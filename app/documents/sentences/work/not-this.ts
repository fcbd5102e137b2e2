import { withArticle } from "../../../clarity/names";
import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { stopped } from "../../wording";
import { sentencesOf, wordCount } from "../cuts";
import { asLineStart, inOneCase, loweredIn, withoutStop } from "../letter-case";
import { listText } from "../list";
import { phrase } from "../phrase";

/** The form of a line: an activity, a person, a thing, or its own sentence. */
type Form = "doing" | "being" | "thing" | "own";

/** The end of a title for one person. */
const TITLE =
  /\b(?:manager|lead(?:er)?|master|owner|assistant|engineer|developer|designer|analyst|architect|director|head|officer|coordinator|administrator|scientist|consultant|recruiter|secretary|coach|planner|tester|buyer|trainer|specialist|expert|advis[eo]r|president|deputy|proxy|C[A-Z]O|VP|PMO?|EA|BA)$/i;
const SOMEBODY = /^(?:someone|somebody|an?(?: [\p{L}-]+)? person)$/iu;

/** Where the head of a title ends: "tech lead with a hat", "manager of the engineers". */
const HEAD_ENDS = /,? (?:of|for|with|in|at|on|to|from|behind|who|that|which|whose)\b.*/is;

/** A verb after its own subject: "The lead will not decide". */
const SAYS_WHO =
  /^(?:we|you|it|they|he|she|there|nobody)\b|^(?:(?!(?:who|that|which|whose|what|how|where|to|any|anything|every|everything|all|whatever)\b)[\p{L}\d’'&/-]+ ){1,6}(?:will|won['’]t|would|is|are|does|do|has|have|can|cannot|must|shall|should|may)\b/iu;
/** Starts with a negation: after "You won't be", it would mean the opposite. */
const REFUSES = /^(?:not|no|never|nobody|none|nothing|neither|\p{L}+n['’]t)\b/iu;

/** A reason in parentheses at the end: "(the office does)", "(she's good at it!)". */
const REASON =
  /\s*\([^()]*(?:\b(?:is|are|do|does|did|has|have|own|owns|runs?|will|can)\b|['’](?:s|re|ll)\b|!)[^()]*\)$/i;

/**
 * A reason after a comma: ", which stays with the team", ", PM has it". A clause that starts with a condition needs
 * what follows.
 */
const BECAUSE =
  /(?<!^(?:if|when|where|while|as|unless|although)\b.*), (?:(?:which|because|since|as (?!well)|where|while|whose|meaning|you|we|they|that['’]s)\b|(?:the )?[\p{L}&]+(?: [\p{L}&]+)? (?:has|have|does|do|owns?|runs?|is|are|handles?|holds?|decides?)\b).*$/isu;

/** A line without its reasons: "Selling; the sales team does that" becomes "Selling". */
const named = (line: string): string =>
  withoutStop((sentencesOf(line)[0] ?? "").split(/;\s| [-–—] |: (?=(?:you|we|they|that|the)\b)/)[0]!)
    .replace(BECAUSE, "")
    .replace(/, (or|and) \w+$/, "")
    .replace(REASON, "")
    .replace(/^not (?=an? |the )/i, "")
    .trim();

function formOf(item: string): Form {
  const head = item.replace(HEAD_ENDS, "");
  const startsWithWork = /^(?!(?:any|every|some)thing\b)\p{L}+ing\b/iu.test(item);
  const saysWho = !startsWithWork && !/^IT\b/.test(item) && SAYS_WHO.test(item);
  if (REFUSES.test(item) || saysWho) return "own";
  // "Engineering manager" is a title; "Managing the lead" and "Managing engineers" are work.
  const isTwoWords = /^\S+(?: (?!the\b|an?\b|our\b|your\b|\S+['’]s\b)\S+)? \S+$/i.test(head);
  const isTitle = TITLE.test(head) && (!startsWithWork || isTwoWords);
  if (isTitle || SOMEBODY.test(head) || /^being\b/i.test(item)) return "being";
  return startsWithWork ? "doing" : "thing";
}

/**
 * A title in the form that fits "be": "Scrum master" becomes "a scrum master", "Being the judge" becomes "the judge".
 */
function asTitle(source: Source, item: string): string {
  const title = item.replace(/^being /i, "").replace(/ (?:job|role|position)$/i, "");
  if (/^(?:an?|the|one|our|your|any|some\w+)\b/i.test(title)) return loweredIn(source, title);
  return withArticle(loweredIn(source, title));
}

/**
 * What the role is not, without reasons, in at most `budget` words: "You won't be managing engineers or designing the
 * systems." Titles, things and whole sentences get separate sentences. `printed` has the printed text of each line, ""
 * if it is left out.
 */
export function notThisSentences(source: Source, budget: number): { text: Text; printed: string[] } {
  const lines = source.requisition.role.notThis.map(named);
  const kept = lines.reduce<string[]>(
    (some, line) => (wordCount([...some, line].join(" ")) <= budget ? [...some, line] : some),
    [],
  );
  const printed = lines.map((line) => (kept.includes(line) ? line : ""));
  const of = (...forms: readonly Form[]) =>
    printed.filter((line) => line !== "" && forms.includes(formOf(line.replace(/ (?:job|role|position)$/i, ""))));
  const said = (text: string): Text => answerText(source, "role", "notThis", text);
  const notBeing = (items: readonly string[]): Text =>
    items.length === 0 ? [] : phrase(source, "shared", "notBeing", { items: listText(source, items.map(said), "or") });
  const [doing, things] = [of("doing"), of("thing")];
  const listed = [...things, ...doing].sort((a, b) => printed.indexOf(a) - printed.indexOf(b));
  const parts = inOneCase(source, listed).map(said);
  const sentences = [
    notBeing(of("being").map((item) => asTitle(source, item))),
    things.length === 0
      ? notBeing(doing.map((item) => loweredIn(source, item)))
      : phrase(source, "shared", "notPart", {
          items: parts.flatMap((item, i) => (i === 0 ? item : [{ text: "; " }, ...item])),
        }),
    ...of("own").map((line) => said(asLineStart(source, stopped(line)))),
  ].filter((sentence) => sentence.length > 0);
  return { text: sentences.flatMap((text, i) => (i === 0 ? text : [{ text: " " }, ...text])), printed };
}
