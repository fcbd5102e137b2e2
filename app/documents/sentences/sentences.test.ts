import { describe, expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { type Answers, blankRequisition } from "../../requisition/requisition";
import { textOf } from "../blocks/words";
import { decisionList } from "./work/decision-lists";
import { loweredIn } from "./letter-case";
import { listWords } from "./list";
import { dayInSentence, dayTyped, durationInWords } from "./figures/numbers";
import { reportingSentences } from "./people/reporting-sentences";
import { furtherPlaces, payLine, placeInWords } from "./terms/terms";

const blank = blankRequisition();
type Given = { reporting?: Partial<Answers<"reporting">>; offer?: Partial<Answers<"offer">> };
const source = ({ reporting = {}, offer = {} }: Given) =>
  sourceOf({
    ...blank,
    reporting: { ...blank.reporting, ...reporting },
    offer: { ...blank.offer, ...offer },
  });

describe("where the work is done", () => {
  it.each<[Given, string]>([
    [{ reporting: { location: "Berlin", workMode: "hybrid" } }, "Hybrid in Berlin"],
    [{ reporting: { location: "Berlin", workMode: "office" } }, "On site in Berlin"],
    [{ reporting: { location: "Berlin" } }, "Berlin"],
    [{ reporting: { workMode: "remote" } }, "Remote"],
    [{ reporting: { location: "Remote", workMode: "remote" } }, "Remote"],
    [
      {
        reporting: { location: "Sweden and New York State", workMode: "remote" },
        offer: { places: ["Sweden", "New York State"] },
      },
      "Remote in Sweden or New York State",
    ],
    [
      {
        reporting: { location: "Trinidad and Tobago", workMode: "remote" },
        offer: { places: ["Port of Spain", "San Fernando"] },
      },
      "Remote in Trinidad and Tobago",
    ],
    [
      {
        reporting: { location: "Remote, US or UK", workMode: "remote" },
        offer: { places: ["California (remote)", "Illinois (remote)", "United Kingdom (remote)"] },
      },
      "Remote from California, Illinois or the United Kingdom",
    ],
    [
      { reporting: { location: "Remote, near Leeds", workMode: "remote" }, offer: { places: ["Leeds", "York"] } },
      "Remote, near Leeds",
    ],
    [{}, ""],
  ])("%j", (given, words) => expect(textOf(placeInWords(source(given)))).toBe(words));

  it("does not read words about remote or hybrid work as a place", () => {
    const offer = { places: ["Oslo (remote)"] };
    expect(furtherPlaces(source({ reporting: { location: "Remote, near Leeds" }, offer }))).toEqual(["Oslo (remote)"]);
  });

  it("names further places that the location does not cover", () => {
    const offer = { places: ["Berlin, Germany", "Warsaw, Poland", "Prague"] };
    expect(furtherPlaces(source({ reporting: { location: "Berlin or Warsaw" }, offer }))).toEqual(["Prague"]);
    expect(
      furtherPlaces(source({ reporting: { location: "Sweden" }, offer: { places: ["Stockholm, Sweden"] } })),
    ).toEqual([]);
    expect(furtherPlaces(source({ reporting: { location: "Nordics" }, offer: { places: ["Oslo"] } }))).toEqual([
      "Oslo",
    ]);
  });
});

describe("pay", () => {
  it.each<[Partial<Answers<"offer">>, string]>([
    [{ payFrom: 140000, payTo: 170000, currency: "USD", period: "year" }, "USD 140,000 to 170,000 a year"],
    [
      { payFrom: 140000, payTo: 170000, currency: "USD", period: "year", places: ["Austin, TX, USA"] },
      "$140,000 to $170,000 a year",
    ],
    [
      {
        payFrom: 48,
        payTo: 59,
        currency: "USD",
        period: "hour",
        places: ["Denver, CO", "New York State", "California (remote)"],
      },
      "$48 to $59 an hour",
    ],
    [
      { payFrom: 48, payTo: 59, currency: "USD", period: "hour", places: ["Denver, CO", "Toronto, Canada"] },
      "USD 48 to 59 an hour",
    ],
    [{ payFrom: 60000, payTo: 60000, currency: "EUR", period: "year" }, "€60,000 a year"],
    [{ payFrom: 90, payTo: null, currency: "GBP", period: "hour" }, "from £90 an hour"],
    [{ payFrom: null, payTo: 170000, currency: "SEK", period: "month" }, "up to SEK 170,000 a month"],
    [{ payFrom: 41.5, payTo: 52, currency: "CHF", period: "hour" }, "CHF 41.50 to 52 an hour"],
    [{}, ""],
  ])("%j", (offer, words) => expect(textOf(payLine(source({ offer })))).toBe(words));
});

describe("the reporting line", () => {
  const line = (reporting: Partial<Answers<"reporting">>) =>
    reportingSentences(source({ reporting })).map(textOf).join(" ");
  it.each<[Partial<Answers<"reporting">>, string]>([
    [
      { reportsTo: "Head of Platform", sits: "platform", sitsIn: "Streaming Platform", directReports: 0 },
      "You join the Streaming Platform group and report to the Head of Platform, with no direct reports.",
    ],
    [
      { reportsTo: "CEO & co-founder", sits: "vertical", sitsIn: "Store Services" },
      "You join Store Services and report to the CEO & co-founder.",
    ],
    [
      { reportsTo: "Founder and CTO", sits: "team", sitsIn: "Design (all of us)" },
      "You join the Design team and report to the Founder and CTO.",
    ],
    [
      { reportsTo: "Head of Data", sits: "team", sitsIn: "Labs - one team" },
      "You join the Labs team and report to the Head of Data.",
    ],
    [
      { reportsTo: "Director of Product", sits: "vertical", sitsIn: "Music" },
      "You join the Music vertical and report to the Director of Product.",
    ],
    [
      { reportsTo: "CTO", sits: "team", sitsIn: "the Payments team" },
      "You join the Payments team and report to the CTO.",
    ],
    [{ reportsTo: "CEO (founder)", sits: "executive" }, "You report to the CEO (founder)."],
    [{ reportsTo: "CTO", sits: "team" }, "You join one team and report to the CTO."],
    [
      { reportsTo: "Director of Engineering", sits: "platform" },
      "You join a platform group and report to the Director of Engineering.",
    ],
    [
      { reportsTo: "VP Engineering", directReports: 7 },
      "You report to the VP Engineering. Seven people report to you.",
    ],
    [{ reportsTo: "VP Engineering", directReports: 1 }, "You report to the VP Engineering. One person reports to you."],
    [{ sits: "central", directReports: 0 }, "You join a central team, with no direct reports."],
    [{ reportsTo: "TBD", sits: "team", sitsIn: "Growth" }, "You join the Growth team."],
    [{ reportsTo: "whoever is in charge when it starts" }, "You report to: whoever is in charge when it starts."],
    [{}, ""],
  ])("%j", (reporting, words) => expect(line(reporting)).toBe(words));

  it("names the team of a role in one team", () => {
    const given = source({ reporting: { reportsTo: "CTO", sits: "team" } });
    const { requisition } = given;
    const role = { ...requisition.role, area: "Payouts" };
    expect(
      reportingSentences({ ...given, requisition: { ...requisition, role } })
        .map(textOf)
        .join(" "),
    ).toBe("You join the Payouts team and report to the CTO.");
  });
});

describe("lists, numbers and cases", () => {
  it("join items without ambiguity", () => {
    const list = (items: string[]) => listWords({ catalogue }, items);
    expect(list(["a", "b"])).toBe("a and b");
    expect(list(["process and cadence", "dates", "vendors"])).toBe("dates, vendors, and process and cadence");
    expect(list(["managers, who plan", "leads", "architects"])).toBe("managers, who plan; leads; and architects");
    expect(listWords({ catalogue }, ["a", "b", "c"], "or")).toBe("a, b or c");
  });
  it("put decisions in order, with what and why as one", () => {
    const row = (id: string) => ({ id, right: "decides", who: "" }) as const;
    const list = (...ids: string[]) => textOf(decisionList(source({}), ids.map(row), "decisions"));
    expect(list("priority", "why", "what")).toBe("what gets built and why, and what comes first");
    expect(list("dates", "process", "communication")).toBe(
      "dates, what people outside the team are told, and process and cadence",
    );
    expect(list("why")).toBe("why something gets built");
    expect(list("what", "why", "dates", "ship", "people")).toBe(
      "what gets built and why; dates; whether to ship; and hiring, reviews and pay",
    );
  });
  it("print durations and days in everyday words", () => {
    const say = (minutes: number) => durationInWords({ catalogue }, minutes);
    expect([say(45), say(60), say(240), say(405), say(600)]).toEqual([
      "45 minutes",
      "one hour",
      "four hours",
      "6 hours 45 minutes",
      "10 hours",
    ]);
    expect(dayTyped("2027-01-31")).toBe("January 31, 2027");
    expect(dayTyped("March 2027")).toBe("March 2027");
    expect(dayTyped("2027-02-31")).toBe("2027-02-31");
    expect(["Late May", "May 2027", "ASAP", "Q3 2027", "As soon as you can", "2027-05-01"].map(dayInSentence)).toEqual([
      "late May",
      "May 2027",
      "ASAP",
      "Q3 2027",
      "as soon as you can",
      "May 1, 2027",
    ]);
  });
  it("lowercase only texts without a name", () => {
    const whole = source({});
    const role = {
      ...whole.requisition.role,
      mission: "You help music teams with our own Epic analysts. Listeners stay, and new listeners come.",
    };
    const given = { ...whole, requisition: { ...whole.requisition, role } };
    const words = [
      ...["Listeners stay longer", "Music Discovery earns more", "The teams agree", "Zürich grows", "Epic work"],
      ...["PMO reporting", "LiveOps content", "QA lead", "Running the shop", "A/B tests", "R&D budget", "I decide"],
    ];
    expect(words.map((text) => loweredIn(given, text))).toEqual([
      ...["listeners stay longer", "Music Discovery earns more", "the teams agree", "Zürich grows", "Epic work"],
      ...["PMO reporting", "LiveOps content", "QA lead", "running the shop", "A/B tests", "R&D budget", "I decide"],
    ]);
  });
});
