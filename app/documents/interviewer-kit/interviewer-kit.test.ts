import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRequisition } from "../../../tests/support/arbitrary-requisition";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { answersFile } from "../../requisition/requisition-file";
import { payInWords } from "../../requisition/numbers/pay";
import { blankRequisition } from "../../requisition/requisition";
import { suggest, suggestAll } from "../../requisition/suggestions/suggestions";
import type { Block } from "../blocks/document";
import { interviewerKit } from "./interviewer-kit";
import { AskedAlready } from "./questions/asked-already";
import { exerciseTime } from "./exercise-minutes";
import { mustHaveQuestion } from "./questions/must-have-question";
import { scriptsOf } from "./questions/script";
import type { ReviewedSource } from "../source";
import { textOf, textsOf } from "../blocks/words";

const started = [...catalogue.roleTypes.values()].map(({ id, starter }): [string, ReviewedSource] => {
  const { requisition, suggested } = suggest({ requisition: blankRequisition(), suggested: {} }, starter, "role-type");
  return [id, sourceOf(requisition, suggested)];
});
const examples = [...catalogue.examples.values()].map(({ slug, requisition }): [string, ReviewedSource] => [
  slug,
  sourceOf(requisition),
]);

/** Every question and follow-up of a loop, in order. */
const questionsOf = (source: ReviewedSource): string[] =>
  scriptsOf(source).flatMap(({ parts, spare }) =>
    [...parts.flatMap(({ questions }) => questions), ...spare].flatMap(({ ask, followUps }) => [ask, ...followUps]),
  );

/** The blocks of each round, from its heading to the next. */
function roundsOf(blocks: readonly Block[]): Block[][] {
  const starts = blocks.flatMap((block, i) => (block.type === "heading" && block.level === 1 ? [i] : []));
  const all = starts.map((from, i) => blocks.slice(from, starts[i + 1]));
  return all.filter(([head]) => head?.type === "heading" && /^Round \d/.test(head.text));
}
const wordsOf = (blocks: readonly Block[]) => blocks.flatMap(textsOf).join("\n");

/** An example with other rounds, and with an exercise only if the rounds have one. */
const withRounds = (...rounds: object[]): ReviewedSource => {
  const { requisition } = catalogue.examples.get("technical-program-manager-platform")!;
  const { interview } = answersFile.parse({ interview: { rounds: rounds.map((one, i) => ({ id: `r${i}`, ...one })) } });
  return sourceOf({ ...requisition, interview });
};

describe.each([...examples, ...started])("the kit of %s", (_, source) => {
  it("asks no question twice, not even in other words", () => {
    const asked = new AskedAlready();
    expect(questionsOf(source).filter((question) => !asked.add(question))).toEqual([]);
    const printed = interviewerKit(source).flatMap((block) => (block.type === "question" ? [textOf(block.text)] : []));
    expect(printed.length).toBeGreaterThan(7);
    expect(new Set(printed).size).toBe(printed.length);
  });

  it("plans every minute of every round", () => {
    for (const { round, minutes, parts } of scriptsOf(source)) {
      expect(Object.values(minutes!).reduce((sum: number, n: number) => sum + n, 0)).toBe(round.minutes);
      const asked = parts.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
      expect([0, minutes!.questions]).toContain(minutes!.questions - asked);
    }
  });

  it("opens each round with the preparation and gives every question follow-ups or what to listen for", () => {
    for (const { round, parts, spare, hasExercise } of scriptsOf(source)) {
      const questions = parts.flatMap((part) => part.questions);
      const opens = hasExercise ? undefined : source.catalogue.roundKinds.get(round.kind)?.opens;
      if (opens) expect(questions[0]).toMatchObject({ ask: opens.ask, kind: "opens" });
      const bare = [...questions, ...spare].filter(
        ({ followUps, listen = [] }) => followUps.length + listen.length === 0,
      );
      expect(bare).toEqual([]);
    }
  });

  it("plans the time for the exercise that its text gives", () => {
    const said = exerciseTime(source.requisition.interview.exercise)!.minutes;
    const [withExercise] = scriptsOf(source).filter(({ hasExercise }) => hasExercise);
    expect(withExercise!.minutes!.exercise).toBe(said);
    expect(wordsOf(interviewerKit(source))).toMatch(
      /Run the exercise as the candidate's text describes it, [\w\s-]+ in all\./,
    );
  });

  it("has pay, place and start in the screen, each must-have in its round, and the exercise in one round", () => {
    const { requirements, offer, interview } = source.requisition;
    const rounds = roundsOf(interviewerKit(source)).map(wordsOf);
    const screen = rounds[scriptsOf(source).findIndex(({ isScreen }) => isScreen)]!;
    expect(screen).toContain("What pay do you expect?");
    expect(screen).toContain(payInWords(offer));
    expect(screen).toContain("When can you start?");
    expect(screen).toContain("Go on · Stop here");
    expect(rounds.filter((words) => words.includes("Go on · Stop here"))).toHaveLength(1);
    for (const { id, what, round } of requirements.mustHaves) {
      const at = interview.rounds.findIndex((one) => one.id === round);
      const tells = scriptsOf(source).map(({ parts, unasked }) => {
        const asked = parts.flatMap((part) => part.questions.filter(({ mustHave }) => mustHave?.id === id));
        return asked.length + unasked.filter((one) => one.id === id).length;
      });
      expect(tells, what).toEqual(rounds.map((_, i) => (i === at ? 1 : 0)));
      const asked = scriptsOf(source)
        .flatMap(({ parts }) => parts.flatMap(({ questions }) => questions))
        .find(({ mustHave, kind }) => kind === "must-have" && mustHave?.id === id);
      expect(rounds.map((words) => words.includes(asked?.ask ?? what)).indexOf(true), what).toBe(at);
    }
    const [paragraph = ""] = interview.exercise.split("\n\n");
    expect(rounds.filter((words) => words.includes(paragraph))).toHaveLength(1);
  });
});

describe("the kit", () => {
  it("asks about a must-have under the matching competency, with its own follow-ups", () => {
    const source = sourceOf(catalogue.examples.get("technical-program-manager-platform")!.requisition);
    const [, round] = scriptsOf(source);
    const part = round!.parts.find(({ competency }) => competency === "dependency-management")!;
    expect(part.questions).toHaveLength(1);
    expect(part.questions[0]).toMatchObject({ kind: "must-have", mustHave: { id: "hidden-dependency" } });
    const words = wordsOf(interviewerKit(source));
    expect(words).toContain("Tell me about a time you found a dependency that no plan showed.");
    expect(words).toContain("Follow up: Tell me how the teams on both sides settled it.");
    expect(words).toContain("“Nothing heard” is never a no.");
    expect(words).toContain("What you hear (2: part of 3; 4: all of 3 and part of 5)");
    expect(words).toContain("Strong hire · Hire · No hire · Strong no hire");
    expect(words).toMatch(/ Decides whether /);
  });

  it("warns that an exercise takes longer than its round and prints no other time", () => {
    const { requisition } = withRounds({ kind: "release-simulation", minutes: 30, leads: ["incident-judgment"] });
    const interview = { ...requisition.interview, exercise: "You run the release for an hour." };
    const words = wordsOf(interviewerKit(sourceOf({ ...requisition, interview })));
    expect(words).toMatch(/The exercise takes longer, by its own text, than the 20 minutes that round 1 has for it/);
    expect(words).toContain("Run the exercise as the candidate's text describes it.\n");
  });

  it("returns to an earlier answer if a bank has no more questions, and warns the sender", () => {
    const round = { minutes: 60, leads: ["risk-mitigation"] };
    const blocks = interviewerKit(withRounds(round, round, round, round));
    const printed = blocks.flatMap((block) => (block.type === "question" ? [textOf(block.text)] : []));
    expect(printed).toHaveLength(catalogue.competencies.get("risk-mitigation")!.questions.length);
    expect(wordsOf(blocks)).toContain("Use the time to go back to an answer you have heard");
    expect(wordsOf(blocks)).toMatch(/Round 4, .*, has time for a question that no other round asks/);
  });

  it("asks the opening question separately if it fits no competency of the round", () => {
    const [script] = scriptsOf(
      withRounds({ kind: "executive", minutes: 45, leads: ["monetization", "risk-mitigation"] }),
    );
    const [first, ...others] = script!.parts;
    expect(first).toMatchObject({ competency: undefined, questions: [{ kind: "opens" }] });
    expect(others.map(({ questions }) => questions.length)).toEqual([1, 1]);
  });

  it("marks the question that covers a must-have and does not ask about it again", () => {
    const source = sourceOf(catalogue.examples.get("product-manager-music-discovery")!.requisition);
    const questions = scriptsOf(source)[2]!.parts.flatMap((part) => part.questions);
    const of = (id: string) => questions.filter(({ mustHave }) => mustHave?.id === id).map(({ kind }) => kind);
    expect(of("moved-a-number")).toEqual(["opens"]);
    expect(of("small-test")).toEqual(["must-have"]);
    expect(wordsOf(interviewerKit(source))).toContain("Must-have. Hear it here, or ask for it: “You have improved");
  });

  it("reports competencies without time and must-haves without a round", () => {
    const leads = ["risk-mitigation", "systems-thinking", "technical-depth"];
    const blocks = interviewerKit(withRounds({ minutes: 25, leads }));
    const [callout] = blocks.filter((block) => block.type === "callout");
    const words = wordsOf([callout!]);
    expect(words).toContain("Round 1 has no time to ask about technical depth in its 25 minutes.");
    expect(words.match(/Not tested by any round/g)).toHaveLength(5);
  });

  it("skips a round's own question if an earlier round asks it, and asks the others before the bank", () => {
    const own = "Which release did you stop, and who disagreed?";
    const rounds = [1, 2].map(() => ({ minutes: 45, leads: ["release-management"], questions: [own] }));
    const source = withRounds(...rounds);
    expect(questionsOf(source).filter((question) => question === own)).toHaveLength(1);
    expect(scriptsOf(source)[0]!.parts[0]!.questions[0]).toMatchObject({ ask: own, kind: "own" });
    expect(wordsOf(interviewerKit(source))).toContain("Round 2 leaves out a question of yours");
  });

  it("puts pay and place before the first round without a screen, and prints the exercise separately", () => {
    const source = withRounds({ minutes: 45, leads: ["release-management"] });
    const { requisition } = source;
    const exercise = "Bring a plan.";
    const blocks = interviewerKit(sourceOf({ ...requisition, interview: { ...requisition.interview, exercise } }));
    const before = wordsOf(
      blocks.slice(
        0,
        blocks.findIndex(({ type }) => type === "page-break"),
      ),
    );
    expect(before).toContain("USD 140,000 to 170,000 a year");
    expect(before).toContain(exercise);
    expect(before).toContain("No round discusses the exercise.");
  });

  it("repeats no question, plans all minutes and prints no id for any requisition", () => {
    fc.assert(
      fc.property(arbitraryRequisition, (requisition) => {
        const source = sourceOf(requisition, suggestAll(requisition, "import"));
        const asked = new AskedAlready();
        const scripts = scriptsOf(source);
        const questions = scripts.flatMap(({ parts, spare }) => [...parts.flatMap((part) => part.questions), ...spare]);
        const inWords = ({ ask, kind, mustHave }: (typeof questions)[number]) =>
          kind === "must-have" ? mustHaveQuestion(source, mustHave!.what).words : ask;
        expect(questions.filter((one) => !asked.add(inWords(one)))).toEqual([]);
        expect(questions.filter(({ kind, followUps }) => kind === "own" && followUps.length === 0)).toEqual([]);
        for (const { round, minutes } of scriptsOf(source)) {
          const sum = Object.values(minutes ?? {}).reduce((all: number, n: number) => all + n, 0);
          expect(sum).toBe(round.minutes ?? 0);
        }
        const words = wordsOf(interviewerKit(source));
        expect(words).not.toMatch(/undefined|NaN|\[object|\b[a-z]+-[a-z]+-(?:management|design)\b|: \.|\(\)/);
      }),
      { numRuns: 150 },
    );
  });
});
