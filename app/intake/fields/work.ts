import { shortened } from "../../requisition/texts/shortened";
import { functionOf } from "../../requisition/function-of";
import { plain, type Posting, sentencesOf, type ImportedAnswer } from "./posting";

/** Instructions for the application that appear among the requirements. */
const FORM =
  /\b(?:your resume|curriculum vitae|cover letter|dates you held|hours per week you worked|your application)\b/i;
const PREFERRED = /\b(?:preferred|nice to have|bonus|desirable|desired|a plus|ideally|advantage(?:ous)?|helpful)\b/i;
const DECIDES = /\bdeci(?:de|des|sions?)\b/i;
const MOST_DUTIES = 15;
const MOST_MUSTS = 12;
const MOST_WISHES = 10;

/** Reads duties, must-haves and wishes. */
export function importRequirements({ reading }: Posting): ImportedAnswer[] {
  const take = (field: string, value: unknown, sentence: string, at: string): ImportedAnswer => ({
    section: "requirements",
    field,
    value,
    sentence: shortened(sentence, 300),
    at,
  });
  // Decisions are not duties.
  const marked = itemsOf(
    reading.passages.filter(({ heading = "" }) => !DECIDES.test(heading)),
    "duties",
  );
  // A list without a clear heading, or under "Your mission", is what the person will do.
  const listed = reading.passages
    .filter(({ kind, item }) => (kind === "other" || kind === "summary") && item)
    .map((passage) => ({ ...passage, kind: "duties" as const }));
  const duties = (marked.length > 0 ? marked : itemsOf(listed, "duties")).slice(0, MOST_DUTIES);
  const asked = itemsOf(reading.passages, "requirements");
  const isWish = ({ text, heading }: Item): boolean => PREFERRED.test(heading) || PREFERRED.test(text);
  const wishes = asked.filter(isWish).slice(0, MOST_WISHES);
  const musts = asked.filter((item) => !isWish(item)).slice(0, MOST_MUSTS);
  const list = (field: string, items: readonly Item[], most: number): ImportedAnswer[] =>
    items.length === 0
      ? []
      : [
          take(
            field,
            items.map(({ text }) => shortened(text, most)),
            items.map(({ text }) => text).join(" / "),
            items[0]!.at,
          ),
        ];
  return [
    ...list("responsibilities", duties, 500),
    ...musts.map(({ text, at }) => take("mustHaves", { what: shortened(text, 400) }, text, at)),
    ...list("niceToHaves", wishes, 500),
  ];
}

interface Item {
  readonly text: string;
  readonly at: string;
  readonly heading: string;
}

/** The list items of a part of the text, or the sentences of its prose if it has no list. */
function itemsOf(passages: Posting["reading"]["passages"], kind: "duties" | "requirements"): Item[] {
  const own = passages.filter((passage) => passage.kind === kind);
  const items = own.filter(({ item }) => item);
  const chosen = items.length > 0 ? items : own;
  return chosen
    .flatMap((passage) => {
      const pieces =
        items.length > 0 ? [{ text: passage.text.replace(/\s+/g, " "), at: passage.at }] : sentencesOf(passage);
      return pieces.map(({ text, at }) => ({ text: plain(text), at, heading: passage.heading ?? "" }));
    })
    .filter(({ text }) => text.length > 8 && !FORM.test(text));
}

const WITH =
  /\b(?:work|works|working|partner|partners|partnering|collaborate|collaborates|collaborating|collaboration|liaise|liaising|interface)\s(?:\w+\s){0,2}with\s([^.;:()\n]{3,200})/i;
const AFTER = /\s(?:to|in|in order|on|so that|across|throughout|for|who|that|as|by|during|within)\s.*$/i;
const BEFORE =
  /^(?:(?:the|our|your|their|other|various|both|cross-functional|multidisciplinary|including|with|from|members of|groups? like|&)\s)+/i;
/** A name has few words, and none that appear only in sentences. */
const NO_NAME =
  /^(?:teams?|others|stakeholders|them|you|us|an?|help)\b|\b(?:them|you|we|they|etc|responsible|through)\b/i;
const MOST_WORDS = 4;
const MOST_PEOPLE = 15;

/** Reads the stakeholders from sentences like "work with A, B and C". The text rarely says what they need. */
export function importStakeholders({ reading }: Posting): ImportedAnswer[] {
  const seen = new Set<string>();
  const people = reading.passages
    .filter(({ kind }) => kind === "duties" || kind === "summary" || kind === "other")
    .flatMap(sentencesOf)
    .flatMap(({ text, at }) => {
      const named = WITH.exec(plain(text))?.[1]?.replace(AFTER, "") ?? "";
      return named.split(/,\s*(?:and\s)?|\sand\s|\s&\s|\s?\/\s?/).map((who) => ({
        who: who.replace(BEFORE, "").trim(),
        text,
        at,
      }));
    })
    .filter(({ who }) => {
      const key = who.toLowerCase();
      if (who.length < 3 || who.split(/\s+/).length > MOST_WORDS || NO_NAME.test(who)) return false;
      if (functionOf(who) === undefined || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return people.slice(0, MOST_PEOPLE).map(({ who, text, at }) => ({
    section: "stakeholders",
    field: "stakeholders",
    value: { who: who.charAt(0).toUpperCase() + who.slice(1), function: functionOf(who), involvement: "partners" },
    sentence: shortened(plain(text), 300),
    at,
  }));
}
