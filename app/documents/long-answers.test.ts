import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../tests/support/catalogue";
import type { Requisition } from "../requisition/requisition";
import { DESCRIPTION_WORDS } from "./job-description/fit";
import { shareOfTwoPages } from "./job-description/room";
import { descriptionBlocks, noticesOfDescription } from "./job-description/job-description";
import { findDocument } from "./index";
import { jobPosting, noticesOfPosting } from "./job-posting/job-posting";
import { POSTING_WORDS } from "./job-posting/fit";
import { postingWords } from "./job-posting/length";
import { textOf, textsOf, wordsIn } from "./blocks/words";
import { noticesFor, writeDocument } from "./write-document";

const MORE = [
  ", so that everybody who depends on it can see what was decided, who was heard before, and what has changed since then",
  " and explain to whoever asks for it what it costs, what it replaces and why it was done in this way and no other",
  ", in the words that the people who read it would use themselves, with figures that somebody else has checked before",
];
const longer = (texts: readonly string[]): string[] =>
  [...texts, ...texts].slice(0, 9).map((text, i) => text.replace(/\.$/, "") + MORE[i % MORE.length]! + ` (${i}).`);

/** A requisition with eight or nine items of 30 to 50 words in every list. */
function withLongAnswers({ role, requirements, metrics, offer, stakeholders, ...rest }: Requisition): Requisition {
  const { mustHaves } = requirements;
  return {
    ...rest,
    role: {
      ...role,
      mission: `${role.mission} ${role.mission.replace(/\.$/, MORE[0]!)}.`,
      notThis: longer(role.notThis),
      hybridWith: "release-manager",
      hybridShare: 60,
      hybridDecider: "Head of Platform",
      hybridReview: "After a year",
    },
    requirements: {
      responsibilities: [
        ...longer(requirements.responsibilities).slice(0, 7),
        `Keep the release calendar, and approve rollbacks and hotfixes${MORE[0]!}.`,
      ],
      mustHaves: longer(mustHaves.map(({ what }) => what)).map((what, i) => ({
        ...mustHaves[i % mustHaves.length]!,
        id: `must-${i}`,
        what,
      })),
      niceToHaves: longer(requirements.niceToHaves),
      learnHere: longer(requirements.learnHere),
    },
    metrics: {
      metrics: metrics.metrics.map((metric, i) => ({
        ...metric,
        outcome: longer([metric.outcome])[0]!.replace("0", `${i}`),
      })),
    },
    offer: { ...offer, benefits: longer(offer.benefits) },
    stakeholders: {
      ...stakeholders,
      stakeholders: stakeholders.stakeholders.map((row) => ({ ...row, needs: longer([row.needs])[0]! })),
    },
  };
}

describe.each([...catalogue.examples.values()].map(({ slug, requisition }) => [slug, requisition] as const))(
  "long answers everywhere in %s",
  (_, example) => {
    const source = sourceOf(withLongAnswers(example));
    const { requirements, offer, role, metrics } = source.requisition;
    const written = [
      [jobPosting(source), noticesOfPosting(source)],
      [descriptionBlocks(source), noticesOfDescription(source)],
    ] as const;

    it("are cut to 650 words in the posting, and to 980 on two pages", () => {
      const [[posting], [description]] = written;
      expect(postingWords(source, posting)).toBeLessThanOrEqual(POSTING_WORDS.most);
      expect(postingWords(source, posting)).toBeGreaterThanOrEqual(POSTING_WORDS.least);
      expect(wordsIn(description)).toBeLessThanOrEqual(DESCRIPTION_WORDS);
      expect(shareOfTwoPages(description, "a4")).toBeLessThanOrEqual(1);
    });

    it.each(written)("are printed as they are, or reported", (blocks, notices) => {
      const text = blocks.flatMap(textsOf).join("\n");
      const reported = new Set(notices.flatMap(({ cuts = [] }) => cuts).map(({ was }) => was));
      const answers = [
        ...requirements.responsibilities,
        ...requirements.mustHaves.map(({ what }) => what),
        ...requirements.niceToHaves,
        ...requirements.learnHere,
        ...offer.benefits,
        ...metrics.metrics.map(({ outcome }) => outcome),
      ];
      const isPrinted = (answer: string) => text.toLowerCase().includes(answer.replace(/\.$/, "").toLowerCase());
      expect(answers.filter((answer) => !isPrinted(answer) && !reported.has(answer))).toEqual([]);
      // A posting never has the reasons after a line.
      const lines = role.notThis.filter((line) => !isPrinted(line.split(". ")[0]!) && !reported.has(line));
      expect(lines).toEqual([]);
      expect(notices.filter(({ ofLength }) => ofLength)).toHaveLength(1);
    });

    it.each(written)("keep duties of both halves of a hybrid", (blocks) => {
      const text = blocks.flatMap(textsOf).join("\n");
      expect(text).toContain("Keep the release calendar, and approve rollbacks and hotfixes");
      expect(text).toContain(requirements.responsibilities[0]!.slice(0, 20));
    });
  },
);

it("reports the same next to a document as in it, however its sentences were typed", () => {
  const [example] = catalogue.examples.values();
  const long = withLongAnswers(example!.requisition);
  const mission = long.role.mission.replace(/(?<=\. )\p{Lu}/gu, (letter) => letter.toLowerCase());
  const source = sourceOf({ ...long, role: { ...long.role, mission } }, {}, { approved: false });
  for (const kind of [findDocument("job-description")!, findDocument("job-description", "posting")!]) {
    const [top] = writeDocument(kind, source).blocks;
    const reported = noticesFor(kind, source).map(({ text }) => text);
    expect(top!.type === "callout" ? top.items.map(textOf) : []).toEqual(reported);
  }
});
