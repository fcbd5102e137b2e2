/**
 * Words that only look like a form of another: the trade "marketing" is not the "market", and "engineering" is not an
 * engineer.
 */
const THEMSELVES = new Set(
  (
    "marketing engineering programming positioning messaging pricing packaging branding staffing onboarding " +
    "training funding accounting consulting manufacturing merchandising setting outstanding meeting " +
    "building testing wellbeing upcoming business process access series news does less across analytics " +
    "kubernetes devops aws sales goods operations ops saas paas axis basis analysis hypothesis kanban need needs"
  ).split(" "),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    led: "lead",
    built: "build",
    ran: "run",
    drove: "drive",
    driven: "drive",
    wrote: "write",
    written: "write",
    held: "hold",
    grew: "grow",
    grown: "grow",
    chose: "choose",
    chosen: "choose",
    took: "take",
    taken: "take",
    made: "make",
    women: "woman",
    men: "man",
    hypotheses: "hypothesis",
    needs: "need",
    needed: "need",
  }),
);

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|es|ed|er|ers|ing|ation|ations)$/, "$1iz$2"],
  [/^(.{3,})ys(e|es|ed|ing)$/, "$1yz$2"],
  [/^(.{3,}[^aeiou]|behavi)our(s|ed|ing|al|able|ite|ites)?$/, "$1or$2"],
  [/gramme(s?)$/, "gram$1"],
  [/^(cent|theat|fib|met)re(s?)$/, "$1er$2"],
  [/^(defen|offen|licen|preten)c(e|es|ed|ing)$/, "$1s$2"],
  [/^(judg|acknowledg)ement(s?)$/, "$1ment$2"],
  [/^(fulfil|enrol|skil)(s|ment|ments|ful)?$/, "$1l$2"],
];

/**
 * The form in which words are compared: lowercase, American spelling, without the ending of a plural or a verb. It
 * removes nothing more: a stemmer that merges product, production and productivity, or government and governance, would
 * count one trade's words for another. In: one word. Out: not always a word ("prioritising" is "prioritiz").
 */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .replace(/['’]/, "");
  // No English word is longer, and other strings have no endings to remove.
  if (lower.length > 40 || !/^[a-z]+$/.test(lower)) return lower;
  if (THEMSELVES.has(lower)) return lower;
  return withoutEnding(BRITISH.reduce((spelled, [from, to]) => spelled.replace(from, to), lower));
}

function withoutEnding(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return withoutEnding(irregular);
  let form = word;
  if (/.{2}ies$/.test(form)) form = `${form.slice(0, -3)}y`;
  else if (/.{2}[^sui]s$/.test(form)) form = form.slice(0, -1);
  if (THEMSELVES.has(form)) return form;
  if (/.{2}ied$/.test(form)) form = `${form.slice(0, -3)}y`;
  else if (/[aeiouy].*[^e]ed$/.test(form) && form.length > 4) form = undoubled(form.slice(0, -2));
  else if (/[aeiouy].+ing$/.test(form) && form.length > 5) form = undoubled(form.slice(0, -3));
  if (form.length > 3 && form.endsWith("e")) form = form.slice(0, -1);
  return /[^aeiousz]$/.test(form) ? undoubled(form) : form;
}

const undoubled = (form: string): string => (/([bdglmnprt])\1$/.test(form) ? form.slice(0, -1) : form);
