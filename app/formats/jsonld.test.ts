import { describe, expect, it } from "vitest";
import type { Requisition } from "../requisition/requisition";
import { hasSlot } from "../requisition/readiness/slots";
import { jsonld } from "./jsonld";
import { addressOf } from "./places";
import { HOSTILE, textFrom, writtenOf } from "./testing";

interface Posting {
  readonly [name: string]: unknown;
  readonly description: string;
}
const postingOf = async (change?: (requisition: Requisition) => Requisition) =>
  JSON.parse(await textFrom(jsonld, writtenOf("job-description", change))) as Posting;

const offered =
  (offer: Partial<Requisition["offer"]>, workMode = "hybrid") =>
  (requisition: Requisition) =>
    ({
      ...requisition,
      offer: { ...requisition.offer, ...offer },
      reporting: { ...requisition.reporting, workMode },
    }) as Requisition;

describe("a job posting for search engines", () => {
  it("has what Google requires and recommends", async () => {
    const posting = await postingOf(offered({ places: ["Berlin, Germany", "Denver, CO"], closes: "2027-01-31" }));
    expect(posting).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "JobPosting",
      title: "Senior Technical Program Manager, Platform",
      datePosted: "2026-11-22",
      validThrough: "2027-01-31",
      hiringOrganization: { "@type": "Organization", name: "Nordic Audio" },
      employmentType: "FULL_TIME",
      baseSalary: {
        currency: "USD",
        value: { "@type": "QuantitativeValue", minValue: 140000, maxValue: 170000, unitText: "YEAR" },
      },
      jobLocation: [
        { "@type": "Place", address: { addressLocality: "Berlin", addressCountry: "DE" } },
        { "@type": "Place", address: { addressLocality: "Denver", addressRegion: "CO", addressCountry: "US" } },
      ],
    });
    expect(posting.description).toMatch(/^<p>Nordic Audio · .*<\/p><p>Every play passes/);
    expect(posting.description).toContain("<h2>What you'll do</h2><ul><li>");
    expect(JSON.stringify(posting)).not.toContain("abc123def456");
    expect(posting.description).not.toContain("Migration plan, checked by the Head of Platform");
  });

  it("lists the places of remote work", async () => {
    const posting = await postingOf(offered({ places: ["Sweden", "New York State, United States"] }, "remote"));
    expect(posting).not.toHaveProperty("jobLocation");
    expect(posting).toMatchObject({
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: [
        { "@type": "Country", name: "Sweden" },
        { "@type": "AdministrativeArea", name: "New York State, United States" },
      ],
    });
  });

  it("lists what is missing, required properties first", () => {
    const bare = writtenOf(
      "job-description",
      (requisition) => ({
        ...offered({ places: ["Gotham"], payFrom: null, employment: "", closes: "soon" })(requisition),
        role: { ...requisition.role, title: "" },
      }),
      { organization: "", color: "", paper: "a4" },
    );
    const sentences = jsonld.lacks!(bare);
    expect(sentences.map((sentence) => /^Google (needs|recommends)/.exec(sentence)?.[1])).toEqual([
      ...Array<string>(3).fill("needs"),
      ...Array<string>(3).fill("recommends"),
    ]);
    const full = writtenOf("job-description", offered({ places: ["Berlin, Germany"], closes: "2027-01-31" }));
    expect(jsonld.lacks!(full)).toEqual([]);
  });

  it("leaves out text with slots, and headings that become empty", async () => {
    const slotted = (requisition: Requisition): Requisition => ({
      ...requisition,
      role: { ...requisition.role, title: "Manager of [the program]", mission: "You run [the program]." },
      requirements: {
        ...requisition.requirements,
        responsibilities: ["Plan [the work].", "Run the train."],
        mustHaves: requisition.requirements.mustHaves.map((row) => ({ ...row, what: "You know [the field]." })),
      },
      offer: { ...requisition.offer, places: ["[the city], Sweden", "Berlin, Germany"] },
      reporting: { ...requisition.reporting, workMode: "hybrid" },
    });
    const posting = await postingOf(slotted);
    expect(JSON.stringify(posting)).not.toMatch(/\[the/);
    expect(posting).not.toHaveProperty("title");
    expect(posting.jobLocation).toHaveLength(1);
    expect(posting.description).toContain("<li>Run the train.</li>");
    expect(posting.description).not.toMatch(/<h\d>[^<]*<\/h\d>(?:<h\d>|$)/);
    expect(jsonld.lacks!(writtenOf("job-description", slotted)).join()).toContain("fill the slot");
  });

  it("has no id and no draft mark", async () => {
    const written = writtenOf("job-description");
    const file = await textFrom(jsonld, { ...written, source: { ...written.source, approved: false } });
    const { description } = JSON.parse(file) as Posting;
    expect(description).not.toMatch(/abc123def456|Before it is posted|draft|suggest/i);
  });

  it("cannot end its script element, and preserves hostile text", async () => {
    for (const text of HOSTILE) {
      const change = (requisition: Requisition) => ({
        ...requisition,
        role: { ...requisition.role, title: text, mission: text },
      });
      const file = await textFrom(jsonld, writtenOf("job-description", change));
      expect(file).not.toMatch(/[<>&\u2028\u2029]/);
      expect((JSON.parse(file) as { title?: string }).title).toBe(hasSlot(text) ? undefined : text.trim());
    }
  });
});

it("reads places as people type them", () => {
  expect(addressOf("Berlin, Germany")).toEqual({ addressLocality: "Berlin", addressCountry: "DE" });
  expect(addressOf("Denver, Colorado, United States")).toEqual({
    addressLocality: "Denver",
    addressRegion: "Colorado",
    addressCountry: "US",
  });
  expect(addressOf("New York State, United States, at home")).toEqual({
    addressRegion: "New York State",
    addressCountry: "US",
  });
  expect(addressOf("Austin, TX")).toEqual({ addressLocality: "Austin", addressRegion: "TX", addressCountry: "US" });
  expect(addressOf("Washington, D.C.")).toEqual({
    addressLocality: "Washington",
    addressRegion: "DC",
    addressCountry: "US",
  });
  for (const sweden of ["Sweden", "Remote in Sweden", "Sweden (remote)"]) {
    expect(addressOf(sweden)).toEqual({ addressCountry: "SE" });
  }
  expect(addressOf("Lima, Peru")).toEqual({ addressLocality: "Lima", addressCountry: "PE" });
  expect(addressOf("Leeds, UK")).toEqual({ addressLocality: "Leeds", addressCountry: "GB" });
  expect(addressOf("Atlanta, Georgia")).toEqual({
    addressLocality: "Atlanta",
    addressRegion: "Georgia",
    addressCountry: "US",
  });
  expect(addressOf("Istanbul, Türkiye")).toEqual(addressOf("Istanbul, Turkey"));
  expect(addressOf("Hong Kong")).toEqual({ addressCountry: "HK" });
  expect(addressOf("Germany")).toEqual({ addressCountry: "DE" });
  expect(addressOf("European Union")).toEqual({ addressLocality: "European Union" });
  expect(addressOf("Gotham")).toEqual({ addressLocality: "Gotham" });
  expect(addressOf("Remote")).toBeUndefined();
  expect(addressOf(" , ")).toBeUndefined();
});
