import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { readText } from "../../clarity/reading/read-text";
import { blankRequisition } from "../../requisition/requisition";
import { jobPosting, noticesOfPosting } from "../job-posting/job-posting";
import { textsOf } from "../blocks/words";
import { writeDocument } from "../write-document";
import { findDocument } from "../index";
import { marksIn } from "./marks";
import { withoutPrivate } from "./without-private";

const blank = blankRequisition();
const sourceWith = (mission: string, duties: readonly string[], title = "Release Manager") =>
  sourceOf({
    ...blank,
    role: { ...blank.role, title, mission, roleType: "release-manager" },
    requirements: { ...blank.requirements, responsibilities: [...duties] },
  });
const shown = (mission: string, duties: readonly string[] = [], title?: string) => {
  const { role, requirements } = withoutPrivate(sourceWith(mission, duties, title)).requisition;
  return { mission: role.mission, duties: requirements.responsibilities, title: role.title };
};

describe("a mark", () => {
  it.each([
    "Prepare the merger (confidential).",
    "Prepare the merger (CONFIDENTIAL until May, board only).",
    "Prepare the merger [internal-only]",
    "Prepare the merger - internal only",
    "Prepare the merger, not yet announced, with Legal.",
    "CONFIDENTIAL: prepare the merger",
    "Internal – prepare the merger",
    "Prepare the merger, which hasnt been announced.",
    "Prepare the merger; don’t publish!",
    "Launch our next game, codename Falcon",
    "Prepare the merger (working title, internal)",
  ])("is in “%s”", (text) => expect(marksIn(text, catalogue.privateMarks)).toHaveLength(1));

  it.each([
    "Handle confidential board papers with discretion.",
    "Keep what you hear confidential, and say so.",
    "Confidential, urgent requests of the CEO are yours.",
    "Run internal communications and an internal-only API.",
    "Support users (internal) and partners (external).",
    "Announce what is public.",
    "Work with internal audit (SOX, internal controls).",
  ])("is not in “%s”", (text) => expect(marksIn(text, catalogue.privateMarks)).toEqual([]));
});

describe("marked text", () => {
  it("is removed with its sentence and every line with the name it reveals", () => {
    const mission = `You ship every build. Also the first to run release for "Project OSPREY" (internal codename - not announced!). It is new. You decide what goes.`;
    const duties = ["Call the rollback", "Prepare Osprey's launch", "Own the calendar. Plan the OSPREY beta"];
    expect(shown(mission, duties)).toMatchObject({
      mission: "You ship every build. You decide what goes.",
      duties: ["Call the rollback", "Own the calendar."],
    });
  });

  it("reveals a name next to the mark, in capitals, or after a word such as “project”", () => {
    const shownDuties = (marked: string, other: string) => shown("", [marked, other]).duties;
    expect(shownDuties("Launch Blue Heron (confidential)", "Price Blue Heron")).toEqual([]);
    expect(shownDuties("Prepare HERON's launch (confidential)", "Price Heron")).toEqual([]);
    expect(shownDuties("Run project Heron with Legal (not public)", "Price Heron")).toEqual([]);
    expect(shownDuties("Launch in May (confidential)", "Report each May")).toEqual(["Report each May"]);
    expect(shownDuties("Pass HIPAA audits (internal)", "Know HIPAA")).toEqual(["Know HIPAA"]);
  });

  it("removes the sentence before a separate mark, and everything after a mark at the start", () => {
    expect(shown("You ship builds. We buy a rival in May. (Not announced yet!)").mission).toBe("You ship builds.");
    expect(shown("CONFIDENTIAL: we buy a rival. You merge both teams.").mission).toBe("");
  });

  it("keeps the job in a title", () => {
    expect(shown("", [], "Release Manager (confidential)").title).toBe("Release Manager");
    const source = sourceWith("", ['Ship "Heron" (internal)'], "Release Manager, Heron");
    const posting = findDocument("job-description", "posting")!;
    expect(writeDocument(posting, source).title).toBe("Release Manager");
  });

  it("removes a goal with a marked measure", () => {
    const metric = { ...catalogue.examples.values().next().value!.requisition.metrics.metrics[0]! };
    const requisition = {
      ...blank,
      metrics: { metrics: [{ ...metric, outcome: "HERON goes out", measure: "date kept (INTERNAL ONLY)" }] },
      requirements: { ...blank.requirements, responsibilities: ["Plan Heron", "Ship"] },
    };
    expect(withoutPrivate(sourceOf(requisition)).withheld.map(({ was }) => was)).toEqual([
      "HERON goes out",
      "Plan Heron",
    ]);
  });

  it("is listed in the notices of the posting", () => {
    const source = sourceWith("You ship builds.", ["Prepare HERON (confidential)", "Call the rollback"]);
    const [notice] = noticesOfPosting(source);
    expect(notice!.text).toBe("Some of it is marked internal or confidential: the posting leaves out 1 duty.");
    expect(notice!.cuts!.map(({ was }) => was)).toEqual(["Prepare HERON (confidential)"]);
    expect(jobPosting(source).flatMap(textsOf).join(" ")).not.toContain("HERON");
  });
});

it("is not a sign of an executive's office, unlike confidential work", () => {
  const axes = (duty: string) =>
    readText(`## What you will do\n\n- ${duty}\n`, catalogue).receipts.map(({ axis }) => axis);
  expect(axes("Prepare the launch of the app (confidential)")).not.toContain("executive");
  expect(axes("Handle confidential and sensitive matters")).toContain("executive");
});
