import { describe, expect, it } from "vitest";
import { contentWords, similarity } from "../comparison/alignment/similarity";
import { loadCatalogue } from "./load.server";
import { roundKind } from "./shapes/round-kind";

const { competencies, roundKinds, pairs } = loadCatalogue("templates");
const banks = [...competencies.values()];
const questions = banks.flatMap(({ id, questions: all }) => all.map((question) => ({ bank: id, ...question })));

const wordsIn = (text: string) => text.split(/\s+/).length;
const marksIn = (text: string) => text.split("?").length - 1;
const sentencesIn = (text: string) => text.split(/[.?](?:\s|$)/).length - 1;

/** How an interviewer introduces a question; the rest is what the question is about. */
const FRAMES =
  /\b(?:tell me (?:about|how)|describe(?: how)?|walk me through|a time|(?:how|what|where) would you [a-z]+|what did you [a-z]+)\b/gi;
const subjectOf = (ask: string) => contentWords(ask.replace(FRAMES, " "));
/** From this similarity on, a candidate hears the same question again. */
const SAME = 0.6;
/** The same for a call, whose questions have fewer words. */
const NEAR = 0.45;

const INDUSTRY =
  /\b(?:listeners?|playlists?|songs?|albums?|music|audio|podcasts?|stream(?:s|ing)|episodes?|subscribers?|viewers?|players?|gam(?:es?|ing)|patients?|clinics?|hospitals?|students?|drivers?|shoppers?|checkout|banks?|insurance|mortgages?|vehicles?|hotels?|passengers?|our (?:app|product|service))\b/i;
const VENDOR = /\b(?:Jira|Confluence|Slack|Salesforce|Tableau|AWS|Azure|Kubernetes|Google|Microsoft|Spotify|GitHub)\b/;
const ABOUT_RELEASES = new Set(["change-and-release-risk", "incident-judgment", "release-management"]);

describe("the project's questions", () => {
  it("are six or more for each competency, of both kinds, the best of each first", () => {
    for (const { id, questions: all } of banks) {
      const kinds = all.map(({ kind }) => kind);
      expect(kinds.slice(0, 2), id).toEqual(["behavioural", "situational"]);
      expect(kinds.filter((kind) => kind === "behavioural").length, id).toBeGreaterThanOrEqual(3);
      expect(kinds.filter((kind) => kind === "situational").length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it("are short enough to ask in one breath", () => {
    for (const { ask } of questions) {
      expect(wordsIn(ask), ask).toBeLessThanOrEqual(30);
      expect(marksIn(ask), ask).toBeLessThanOrEqual(1);
      expect(ask).toMatch(/[.?]$/);
    }
  });

  it("have two short probes", () => {
    for (const { ask, probes } of questions) {
      expect(probes, ask).toHaveLength(2);
      for (const probe of probes) {
        expect(wordsIn(probe), probe).toBeLessThanOrEqual(12);
        expect(probe).toMatch(/^[^?]+\?$/);
      }
    }
  });

  it("are never repeated", () => {
    const subjects = questions.map(({ bank, ask }) => ({ asked: `${bank}: ${ask}`, subject: subjectOf(ask) }));
    const twice = subjects.flatMap((one, i) =>
      subjects
        .slice(i + 1)
        .filter((other) => similarity(one.subject, other.subject) >= SAME)
        .map((other) => [one.asked, other.asked]),
    );
    expect(twice).toEqual([]);
  });

  it("do not repeat the screening call", () => {
    const again = pairs.flatMap(({ roles, asks }) =>
      asks.flatMap(({ ask }) =>
        questions
          .filter((question) => similarity(subjectOf(ask), subjectOf(question.ask)) >= NEAR)
          .map((question) => [roles.join(" or "), ask, question.ask]),
      ),
    );
    expect(again).toEqual([]);
  });

  it("count as the same if only the introduction differs", () => {
    const [one, other] = ["Tell me about a metric you stopped using.", "Describe a metric you stopped using. Why?"];
    expect(similarity(subjectOf(one), subjectOf(other))).toBeGreaterThanOrEqual(SAME);
  });

  it("fit a candidate from any industry", () => {
    for (const { bank, ask, probes } of questions) {
      const said = [ask, ...probes].join(" ");
      expect(said).not.toMatch(INDUSTRY);
      expect(said).not.toMatch(VENDOR);
      if (!ABOUT_RELEASES.has(bank)) expect(said, bank).not.toMatch(/\breleas/i);
    }
  });
});

it("anchors are one level each, and 5 is 3 and one step more", () => {
  for (const { id, anchors } of banks) {
    for (const anchor of Object.values(anchors)) {
      expect(wordsIn(anchor), anchor).toBeLessThanOrEqual(30);
      expect(sentencesIn(anchor), anchor).toBe(1);
    }
    expect(anchors["5"], id).toMatch(/^As in 3, and /);
  }
});

describe("the project's round kinds", () => {
  const kinds = [...roundKinds.values()];

  it("have unique short names that fit into a sentence", () => {
    for (const { short } of kinds) expect(short).toMatch(/^[a-z]+(?:[ -][a-z]+)*$/);
    expect(new Set(kinds.map(({ short }) => short)).size).toBe(kinds.length);
  });

  it("say in one sentence what they find out and what they decide", () => {
    for (const { purpose, decides } of kinds) {
      expect(sentencesIn(purpose), purpose).toBe(1);
      expect(decides).toMatch(/^Whether [^.]+\.$/);
    }
  });

  it("open with a question if they require preparation and have no case", () => {
    for (const { id, prepare, opens, case: isCase = false } of kinds) {
      expect(opens !== undefined, id).toBe(!isCase && !prepare.startsWith("No preparation"));
      if (!opens) continue;
      expect(wordsIn(opens.ask), opens.ask).toBeLessThanOrEqual(35);
      for (const probe of opens.probes) expect(probe).toMatch(/^[^?]+\?$/);
    }
    const { opens, ...without } = kinds.find(({ id }) => id === "executive")!;
    expect(roundKind.safeParse({ ...without, opens }).success).toBe(true);
    expect(roundKind.safeParse(without).success).toBe(false);
    expect(roundKind.safeParse({ ...without, prepare: "No preparation." }).success).toBe(true);
  });

  it("promise to send something if there is a case, and only then", () => {
    for (const { id, prepare, case: isCase = false } of kinds) {
      expect(/\bwe send you\b/.test(prepare), id).toBe(isCase);
      expect(prepare).not.toMatch(INDUSTRY);
    }
  });
});
