import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { EVERY_SECTION } from "../requisition/requisition";
import { importText } from "./import-text";

const read = (text: string) => {
  let n = 0;
  return importText(text, catalogue, () => `r${(n += 1)}`);
};

const POSTING = `# Senior Technical Program Manager (Remote)

## About the role
You run the program that moves six engineering teams to one platform. It touches every service we have.

You report to the Director of Engineering. Location: Berlin, Germany

## What you will do
- Own the program plan across six engineering teams
- Work closely with architects, product managers and the security team to unblock dependencies

## What we are looking for
- You have led a migration across many services

## Nice to have
- Kubernetes

## Success metrics
- 90% of milestones met on the date first agreed, within the first year

## Pay and benefits
- $140,000 - $170,000 a year
- 30 days of vacation

## Interview process
- Technical program design, 60 minutes
`;

describe("a job description", () => {
  const { requisition, suggested, sources, unsaid, reading } = read(POSTING);
  const { role, reporting, stakeholders, metrics, requirements, offer, interview } = requisition;

  it("gives the answers about the role with their lines", () => {
    expect(role).toMatchObject({ title: "Senior Technical Program Manager", roleType: "technical-program-manager" });
    expect(role.level).toBe("Senior");
    expect(role.mission).toMatch(/^You run the program/);
    expect(reporting).toMatchObject({
      reportsTo: "Director of Engineering",
      reportsToFunction: "engineering",
      location: "Berlin, Germany",
      workMode: "remote",
    });
    expect(reading.role).toBe("technical-program-manager");
  });
  it("gives its duties, must-haves and wishes, each in its list", () => {
    expect(requirements.responsibilities).toHaveLength(2);
    expect(requirements.mustHaves.map(({ what }) => what)).toEqual(["You have led a migration across many services"]);
    expect(requirements.niceToHaves).toEqual(["Kubernetes"]);
  });
  it("gives the stakeholders", () => {
    expect(stakeholders.stakeholders.map((row) => [row.who, row.function])).toEqual([
      ["Architects", "architecture"],
      ["Product managers", "product"],
      ["Security team", "security"],
    ]);
  });
  it("gives a metric with its number and day, pay with its currency, and the round with its minutes", () => {
    expect(metrics.metrics[0]).toMatchObject({ target: "90", unit: "%", day: "365" });
    expect(offer).toMatchObject({ payFrom: 140_000, payTo: 170_000, currency: "USD", period: "year" });
    expect(interview.rounds[0]).toMatchObject({ minutes: 60 });
  });
  it("marks everything as an imported suggestion with its sentence, and lists what is missing as unsaid", () => {
    expect(suggested.role).toMatchObject({ title: "import", mission: "import" });
    expect(sources.find(({ part }) => part === "reportsTo")?.sentence).toContain("You report to");
    expect(sources.every(({ sentence, at }) => sentence !== "" && at.startsWith("line "))).toBe(true);
    expect(stakeholders.decisions.every(({ right }) => right === "")).toBe(true);
    expect(unsaid).toEqual([]);
    expect(read("A short note.").unsaid).toContain("metrics");
  });
});

it("uses the list under a mission as duties if there is no other, and leaves out the end of a title", () => {
  const listed = read(
    "# Product Owner (F/H)\n\n## Your mission\n- Order the backlog by value\n- Accept what was built",
  );
  expect(listed.requisition.role.title).toBe("Product Owner");
  expect(listed.requisition.requirements.responsibilities).toEqual([
    "Order the backlog by value",
    "Accept what was built",
  ]);
});

it("invents nothing", () => {
  const { requisition } = read("# Product Manager\n\nOur office has a coffee machine that 40 people love.");
  expect(requisition.role.title).toBe("Product Manager");
  expect(requisition.metrics.metrics).toEqual([]);
  expect(requisition.reporting.reportsTo).toBe("");
  expect(requisition.offer.payFrom).toBeNull();
});

it("gives answers that are valid for every section, for any text", () => {
  const word = fc.constantFrom(
    "report to",
    "$1",
    "-",
    "# Duties",
    "\n",
    "- own",
    "with a, b and c",
    "90%",
    "：",
    "\u0000",
    "👩‍💻",
    "(",
    "5 years",
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 80 })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, (raw) => {
      const { requisition } = read(raw);
      for (const section of EVERY_SECTION) {
        expect(section.draft.parse(requisition[section.slug])).toEqual(requisition[section.slug]);
      }
    }),
    { numRuns: 60 },
  );
});

it("distinguishes a reporting line from a duty to report", () => {
  const boss = (line: string) =>
    read(`# Project Manager\n\n${line}\n\n## Duties\n- Plan`).requisition.reporting.reportsTo;
  expect(boss("Reports to the Director of Engineering. Remote.")).toBe("Director of Engineering");
  expect(boss("Reporting to: Chief Technology Officer")).toBe("Chief Technology Officer");
  expect(boss("**Line manager:** Head of Delivery")).toBe("Head of Delivery");
  expect(boss("You will report to the VP, Connected Products.")).toBe("VP, Connected Products");
  expect(boss("This position reports directly to the company president and works with the board.")).toBe(
    "company president",
  );
  expect(boss("- Report to heads of delivery on the status of risks")).toBe("");
  expect(boss("- Reporting to stakeholders in a clear manner")).toBe("");
  expect(boss("- Prepare and present reports to the program office")).toBe("");
});

it("gives stakeholders by name, and nothing that only a sentence contains", () => {
  const text =
    "# Project Manager\n\n## Duties\n- Work with our engineers, the design team and external vendors to plan\n";
  const more = "- Partner with other agencies and help them deliver mission-critical software\n";
  const people = read(text + more).requisition.stakeholders.stakeholders;
  expect(people.map(({ who, function: into }) => `${who}: ${into}`)).toEqual([
    "Engineers: engineering",
    "Design team: design",
    "External vendors: outside",
    "Agencies: outside",
  ]);
});

it("handles texts designed to be slow", () => {
  for (const pattern of [
    "[a](",
    "reports to ",
    "You will report to A, ",
    "work with a, b and ",
    "Location: ",
    "$1 - ",
    "**",
  ]) {
    expect(read(pattern.repeat(200_000 / pattern.length)).reading.verdict, pattern).toBe("silent");
  }
});
