import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { tokenize } from "../../reading/words/tokens";
import type { TextRule } from "../../rule";

const GOOD = 14;
const LEAST_WORDS = 120;

const counted = new Map<string, number>();

/** Syllables of a word. Cached, since texts of one trade repeat their words. */
function syllablesOf(word: string): number {
  let count = counted.get(word);
  if (count === undefined) {
    if (counted.size > 50_000) counted.clear();
    counted.set(word, (count = word.length > 40 ? 1 : syllable(word)));
  }
  return count;
}

export const readingGrade: TextRule = {
  of: "text",
  rule: "reading-grade",
  severity: "suggestion",
  why: "Difficult text loses good people who read in a second language or on a phone. The typical public posting is at grade 14.",
  source: "Flesch-Kincaid grade, list items counted as sentences; house rule, measured on 32 public postings",
  check({ passages }) {
    let [words, sentences, syllables] = [0, 0, 0];
    for (const { kind, text } of passages) {
      if (!READ.has(kind)) continue;
      const tokens = tokenize(text, new Set());
      words += tokens.length;
      sentences += tokens.filter(({ before }, i) => i === 0 || before === "sentence").length;
      for (const token of tokens) syllables += syllablesOf(token.text.toLowerCase());
    }
    if (words < LEAST_WORDS) return [];
    const grade = fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
    if (grade <= GOOD) return [];
    return [
      {
        at: "",
        found: `The text reads at school grade ${grade.toFixed(0)}.`,
        instead: "Aim for grade 10 to 12. Write one idea per sentence, and use verbs instead of nouns.",
      },
    ];
  },
  example: {
    bad: `# Manager\n\n${"The incumbent operationalizes organizational transformation methodologies, facilitating interdepartmental collaboration notwithstanding infrastructural complexities and administrative considerations throughout multidisciplinary implementation initiatives. ".repeat(8)}`,
    good: `# Manager\n\n${"You talk to users. You find out what they need. Then you decide with the team what to build next. ".repeat(8)}`,
  },
};

const READ: ReadonlySet<string> = new Set(["summary", "duties", "metrics", "requirements", "other"]);
