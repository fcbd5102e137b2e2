import { countWords } from "../reading/words";
import type { TextRule } from "../rule";

const LEAST = 300;
const MOST = 700;
const FAR_TOO_MANY = 1000;

export const textLength: TextRule = {
  of: "posting",
  rule: "text-length",
  severity: "suggestion",
  why: "Longer postings draw more one-click applications and fewer considered ones. The research does not agree on the best length, only that both ends cost.",
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
            ? "Say what the person decides, what they are measured by and whom they report to."
            : `Keep ${LEAST} to ${MOST} for the posting: cut what every job has, and keep the rest for the requisition.`,
      },
    ];
  },
  example: {
    bad: "# Product Manager\n\nYou lead our product.",
    good: `# Product Manager\n\n${"You find out what listeners need and decide with them what we build. ".repeat(30)}`,
  },
};
