import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition, type Requisition } from "../../requisition/requisition";
import { shareOfCard } from "../job-description/room";
import { findDocument } from "../index";
import { AskedAlready } from "../interviewer-kit/questions/asked-already";
import { screenRound } from "../interviewer-kit/questions/screen";
import { scriptsOf } from "../interviewer-kit/questions/script";
import { PLAIN_LETTERHEAD } from "../letterhead";
import { roleCard } from "./role-card";
import { textOf, textsOf } from "../blocks/words";
import { writeDocument } from "../write-document";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;
const write = (requisition: Requisition) => writeDocument(findDocument("role-card")!, sourceOf(requisition)).blocks;
const read = (requisition: Requisition) => write(requisition).flatMap(textsOf).join("\n");
const headings = (requisition: Requisition) =>
  write(requisition).flatMap((block) => (block.type === "heading" ? [block.text] : []));

describe("a role card", () => {
  it("has what a screening call needs, and nothing confidential", () => {
    expect(headings(example)).toEqual([
      "Must-haves",
      "Ask the candidate",
      "Look-alikes on a résumé",
      "Titles to search for",
    ]);
    const words = read(example);
    expect(words).toContain("USD 140,000 to 170,000 a year");
    const { stakeholders, metrics, interview, role } = example;
    const confidential = [
      ...stakeholders.stakeholders.flatMap(({ who, needs }) => [who, needs]),
      ...metrics.metrics.flatMap(({ baseline, source, outcome }) => (baseline === "" ? [source, outcome] : [source])),
      ...interview.rounds.flatMap(({ interviewer }) => interviewer),
      interview.decisionRule,
      interview.exercise,
      role.whyNow,
    ];
    for (const text of confidential) expect(words).not.toContain(text);
  });

  /** The questions, each with what to listen for. */
  const questionsOf = (requisition: Requisition): string[] => {
    const list = write(requisition).find((block) => block.type === "list" && block.ordered);
    return list?.type === "list" ? list.items.map((item) => item.map(({ text }) => text).join("")) : [];
  };
  const everyOne = [
    ...[...catalogue.roleTypes.values()].map(({ id, starter }) => [id, starter] as const),
    ...[...catalogue.examples.values()].map(({ slug, requisition }) => [slug, requisition] as const),
  ];

  it("asks three questions that separate the job from others, and about the must-haves", () => {
    for (const [id, requisition] of everyOne) {
      const items = questionsOf(requisition);
      expect(items, id).toHaveLength(3);
      for (const item of items) expect(item).toMatch(/\nListen for: .+\nPoints to an? .+ instead: .+/s);
      expect(read(requisition)).toContain("Check the résumé against these before the call");
    }
  });

  it("asks what the screen of the kit asks, and nothing from other rounds", () => {
    for (const [id, requisition] of everyOne) {
      const source = sourceOf(requisition);
      const screen = screenRound(source);
      const asked = new AskedAlready();
      const ofScreen = new Set<string>();
      for (const { round, parts, spare } of scriptsOf(source)) {
        for (const { ask, kind } of [...parts.flatMap((one) => one.questions), ...spare]) {
          if (kind === "screen") ofScreen.add(ask);
          else if (round !== screen) asked.add(ask);
        }
      }
      const asks = questionsOf(requisition).map((item) => item.split("\n")[0]!);
      expect(
        asks.map((ask) => ofScreen.has(ask)),
        id,
      ).toEqual(asks.map(() => screen !== undefined));
      for (const ask of asks) expect(asked.add(ask), `${id}: ${ask}`).toBe(true);
    }
  });

  it("has what candidates ask first, and lists what is still open", () => {
    const words = read(example);
    for (const fact of [
      "Hours",
      "15:00 to 18:00 Stockholm time",
      "no direct reports",
      "Bonus: up to 10%",
      "two group meetings",
    ]) {
      expect(words).toContain(fact);
    }
    expect(words).not.toContain("Not settled yet");
    const offer = { ...example.offer, payFrom: null, payTo: null, benefits: ["Travel insurance each year"], start: "" };
    const open = read({ ...example, offer });
    expect(open).toContain("Not settled yet: pay and start.");
    expect(open).not.toContain("Travel insurance");
  });

  it("describes both jobs of a hybrid without comparing them", () => {
    const hybrid = { hybridWith: "program-manager", hybridShare: 60, hybridDecider: "CEO", hybridReview: "June 2027" };
    const words = read({ ...example, role: { ...example.role, ...hybrid } });
    expect(words).toContain("about 60% Technical Program Manager and 40% Program Manager.");
    expect(words).toContain(catalogue.roleTypes.get("program-manager")!.answersFor);
    expect(words).not.toContain("Points to a Program Manager instead");
  });

  it("stays on one page however long the answers are", () => {
    const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
    const { mustHaves } = example.requirements;
    const many = Array.from({ length: 12 }, (_, i) => ({ ...mustHaves[0]!, id: `m${i}`, what: `You have ${long}` }));
    const requisition = {
      ...example,
      role: { ...example.role, mission: `The ${long}. You mend it.` },
      requirements: { ...example.requirements, mustHaves: many },
      offer: { ...example.offer, bonus: long, start: long },
    };
    for (const paper of ["a4", "letter"] as const) {
      const source = sourceOf(requisition, {}, { letterhead: { ...PLAIN_LETTERHEAD, paper } });
      expect(shareOfCard(example.role.title, roleCard(source), paper)).toBeLessThanOrEqual(1);
    }
    const items = write(requisition).flatMap((block) => (block.type === "list" && !block.ordered ? block.items : []));
    expect(items).toHaveLength(12);
    expect(textOf(items[0]!)).toMatch(/^You have word0 .* word\d+…$/);
  });

  it("starts with the first sentence of the mission, and prints the place once", () => {
    const requisition = {
      ...example,
      role: { ...example.role, mission: `Get the team shipping. ${"Leads have gone. ".repeat(30)}You mend it.` },
      reporting: { ...example.reporting, workMode: "remote" as const, location: "Utah and Iowa" },
      offer: {
        ...example.offer,
        places: ["Utah", "Iowa"],
        workplace: "Remote from anywhere in Utah or Iowa; two trips a year.",
      },
    };
    expect(read(requisition)).toContain("Here: Get the team shipping. Leads have gone.");
    expect(read(requisition)).not.toContain("Remote in Utah");
    const elsewhere = { ...requisition.offer, workplace: "Two days a week in the office." };
    expect(read({ ...requisition, offer: elsewhere })).toContain("Remote in Utah or Iowa");
  });

  it("works without a role type, and is marked as empty for a blank requisition", () => {
    for (const roleType of ["", "gone"]) {
      expect(headings({ ...example, role: { ...example.role, roleType } })).toEqual(["Must-haves"]);
    }
    expect(read(blankRequisition())).toContain("There is nothing to print yet");
  });
});
