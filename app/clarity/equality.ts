import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Found } from "./finding";
import type { TextRule } from "./rule";

/** Rules of the library about words that mean something else in a posting: stewardship, a master's degree, "clearly". */
const IGNORED: ReadonlySet<string> = new Set([
  ...[
    "steward-stewardess",
    "stewardesses-stewards",
    "master",
    "masters",
    "master-plan",
    "host-hostess",
    "hostesses-hosts",
  ],
  ...["invalid", "special", "just", "easy", "simple", "clearly", "obvious", "basically"],
]);

const processor = unified().use(retextEnglish).use(retextEquality).freeze();

/** Wording that shuts people out, as the retext-equality library knows it: gender, ability, race and more. */
export const inconsiderateWording: TextRule = {
  of: "text",
  rule: "inconsiderate-wording",
  severity: "warning",
  why: "The word leaves some readers out, and they take it as a word about the team.",
  source: "retext-equality (MIT), its rule named with each finding",
  check({ passages }) {
    return passages.flatMap(({ kind, text, at }): Found[] => {
      if (kind === "legal" || kind === "apply") return [];
      return messagesOn(text).map(({ actual, expected, ruleId }) => ({
        at,
        found: `“${actual}” may leave readers out.`,
        instead:
          expected.length > 0
            ? `Write ${expected
                .slice(0, 3)
                .map((word) => `“${word}”`)
                .join(" or ")}.`
            : "Choose another word.",
        evidence: [{ phrase: actual, stands: `retext-equality: ${ruleId}`, at }],
      }));
    });
  },
  example: {
    bad: "# Product Manager\n\nHe will be the chairman of the steering group.",
    good: "# Product Manager\n\nYou will chair the steering group.",
  },
};

interface Message {
  readonly actual: string;
  readonly expected: readonly string[];
  readonly ruleId: string;
}

function messagesOn(text: string): Message[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap(({ actual, expected, ruleId }) =>
    actual && !IGNORED.has(ruleId ?? "") ? [{ actual, expected: expected ?? [], ruleId: ruleId ?? "" }] : [],
  );
}
