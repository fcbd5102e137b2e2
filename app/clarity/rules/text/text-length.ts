import { countWords } from "../../reading/words/words";
import type { TextRule } from "../../rule";

const LEAST = 300;
const MOST = 700;
const FAR_TOO_MANY = 1000;

export const textLength: TextRule = {
  of: "posting",
  rule: "text-length",
  severity: "suggestion",
  why: "Longer postings get more one-click applications and fewer thoughtful ones. Research disagrees on the best length, but very short and very long both cost you.",
  source: "House rule (300 to 700 words), between LinkedIn, Textio and Datapeople, which measure different things",
  check({ passages }) {
    const words = passages.reduce((sum, { text }) => sum + countWords(text), 0);
    if (words === 0 || (words >= LEAST && words <= MOST)) return [];
    return [
      {
        at: "",
        found:
          words < LEAST
            ? `The text has ${words} words.`
            : `The text has ${words} words${words > FAR_TOO_MANY ? ", which few will read" : ""}.`,
        instead:
          words < LEAST
            ? "Say what the person decides, what they’re measured by and who they report to."
            : `Keep ${LEAST} to ${MOST} for the posting. Cut what every job has, and keep the rest in the requisition.`,
      },
    ];
  },
  example: {
    bad: "# Product Manager\n\nYou lead our product.",
    good: `# Product Manager\n\n${"You find out what listeners need and decide with them what we build. ".repeat(30)}`,
  },
};
