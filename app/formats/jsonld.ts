import type { Block, HiringDocument, Text } from "../documents/blocks/document";
import { findDocument } from "../documents/index";
import { publicSource } from "../documents/job-posting/public-source";
import { textOf } from "../documents/blocks/words";
import { writeDocument } from "../documents/write-document";
import { countryName } from "../requisition/places/regions";
import type { Answers } from "../requisition/requisition";
import { hasSlot } from "../requisition/readiness/slots";
import { type Address, addressOf } from "./places";
import type { Format, Written } from "./format";

/**
 * A schema.org JobPosting as specified by Google: title, description, datePosted, hiringOrganization and jobLocation
 * are required, the others recommended (developers.google.com/search/docs/appearance/structured-data/job-posting).
 */
export const jsonld: Format = {
  ending: "jsonld",
  id: "json-ld",
  name: "Job posting for search engines",
  mediaType: "application/ld+json; charset=utf-8",
  of: ["job-description"],
  lacks,
  write: (written) => new TextEncoder().encode(`${safe(JSON.stringify(posting(written), null, 2))}\n`),
};

const EMPLOYMENT: Readonly<Record<string, string>> = {
  permanent: "FULL_TIME",
  "part-time": "PART_TIME",
  "fixed-term": "TEMPORARY",
  contract: "CONTRACTOR",
  internship: "INTERN",
};

function posting({ source }: Written): object {
  // Always the posting, whichever edition is shown on the page.
  const document = writeDocument(findDocument("job-description", "posting")!, source);
  const { requisition } = publicSource(source).shown;
  const { offer, reporting, role } = requisition;
  const { organization } = document.letterhead;
  const title = role.title.trim() || document.title;
  const addresses = placesOf(requisition);
  const closes = dayOf(offer.closes);
  const employment = EMPLOYMENT[offer.employment];
  return {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    ...(hasSlot(source.requisition.role.title) ? {} : { title }),
    description: toHtml(document),
    datePosted: new Date(document.stamp.savedAt).toISOString().slice(0, 10),
    ...(closes ? { validThrough: closes } : {}),
    ...(organization === "" ? {} : { hiringOrganization: { "@type": "Organization", name: organization } }),
    ...(employment ? { employmentType: employment } : {}),
    ...(reporting.workMode === "remote"
      ? { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: addresses.map(asArea) }
      : {}),
    ...(reporting.workMode !== "remote" && addresses.length > 0
      ? {
          jobLocation: addresses.map((address) => ({
            "@type": "Place",
            address: { "@type": "PostalAddress", ...address },
          })),
        }
      : {}),
    ...pay(offer),
  };
}

const placesOf = ({ offer, reporting }: Written["source"]["requisition"]): Address[] =>
  (offer.places.length > 0 ? offer.places : [reporting.location]).flatMap((place) =>
    hasSlot(place) ? [] : (addressOf(place) ?? []),
  );

function asArea({ addressLocality, addressRegion, addressCountry }: Address): object {
  const country = addressCountry && countryName(addressCountry);
  const parts = [addressLocality, addressRegion, country].filter((part) => part !== undefined);
  return { "@type": parts.length === 1 && country ? "Country" : "AdministrativeArea", name: parts.join(", ") };
}

function pay({ payFrom, payTo, currency, period }: Answers<"offer">): object {
  if ((payFrom === null && payTo === null) || currency === "" || period === "") return {};
  const amount =
    payFrom === payTo
      ? { value: payFrom }
      : { ...(payFrom === null ? {} : { minValue: payFrom }), ...(payTo === null ? {} : { maxValue: payTo }) };
  const value = { "@type": "QuantitativeValue", ...amount, unitText: period.toUpperCase() };
  return { baseSalary: { "@type": "MonetaryAmount", currency, value } };
}

/** A date in ISO 8601; undefined for words, which programs cannot read. */
const dayOf = (text: string): string | undefined =>
  /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\s*$/.exec(text)?.[1];

function lacks({ document, source }: Written): string[] {
  const { offer, reporting, role } = source.requisition;
  const addresses = placesOf(source.requisition);
  const needs: [boolean, string][] = [
    [role.title.trim() === "", "Google needs a title: write it under Role and purpose."],
    [hasSlot(role.title), "Google needs a title: fill the slot in yours under Role and purpose."],
    [document.letterhead.organization === "", "Google needs the name of the organization: write it in Settings."],
    [addresses.length === 0, "Google needs the place of work: write where the job can be done under Offer."],
    [
      reporting.workMode !== "remote" && addresses.some(({ addressCountry }) => addressCountry === undefined),
      "Google needs the country of each place: write places as “Berlin, Germany” under Offer.",
    ],
    [offer.payFrom === null || offer.payTo === null, "Google recommends the pay range: write it under Offer."],
    [offer.employment === "", "Google recommends the employment type: choose it under Offer."],
    [
      dayOf(offer.closes) === undefined,
      "Google recommends the day on which applications close, as 2027-01-31: write it under Offer.",
    ],
  ];
  return needs.flatMap(([missing, sentence]) => (missing ? [sentence] : []));
}

/** The posting as HTML with the few tags that Google reads, without draft notices and slots. */
function toHtml({ blocks }: HiringDocument): string {
  const filled = blocks.flatMap((block) => withoutSlots(block) ?? []);
  return filled
    .filter((block, i) => block.type !== "heading" || hasWords(block, filled.slice(i + 1)))
    .map(blockHtml)
    .join("");
}

/** True if there is text below a heading, before the next one of its level or above. */
function hasWords(heading: Extract<Block, { type: "heading" }>, after: readonly Block[]): boolean {
  const next = after.findIndex((block) => block.type === "heading" && block.level <= heading.level);
  return after.slice(0, next < 0 ? undefined : next).some(({ type }) => type !== "heading");
}

/** A block without items and rows that have a slot; undefined if nothing is left. */
function withoutSlots(block: Block): Block | undefined {
  const isFilled = (texts: readonly Text[]) => !texts.some((text) => hasSlot(textOf(text)));
  switch (block.type) {
    case "callout":
    case "list": {
      const items = block.items.filter((item) => isFilled([item]));
      const isDraft = block.type === "callout" && block.tone === "draft";
      return isDraft || items.length === 0 ? undefined : { ...block, items };
    }
    case "table":
    case "form": {
      const rows = block.rows.filter((row) => row.every(isFilled));
      return rows.length === 0 ? undefined : { ...block, rows };
    }
    case "heading":
      return hasSlot(block.text) ? undefined : block;
    case "contents":
    case "page-break":
      return undefined;
    default:
      return isFilled([block.text]) ? block : undefined;
  }
}

function blockHtml(block: Block): string {
  const items = (tag: "ul" | "ol", texts: readonly string[]) =>
    `<${tag}>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</${tag}>`;
  switch (block.type) {
    case "heading":
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case "list":
      return items(block.ordered ? "ol" : "ul", block.items.map(textOf));
    case "table":
    case "form":
      return items(
        "ul",
        block.rows.map(([label, ...cells]) => {
          const words = (cell: (typeof cells)[number] | undefined) => (cell ?? []).map(textOf).join(" ");
          return `${words(label)}: ${cells
            .map(words)
            .filter((text) => text !== "")
            .join(", ")}`;
        }),
      );
    case "callout":
      return `<p>${escaped(block.title)}</p>${items("ul", block.items.map(textOf))}`;
    case "contents":
    case "page-break":
      return "";
    default:
      return `<p>${escaped(textOf(block.text))}</p>`;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};
const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => ENTITIES[sign]!);

/** Escapes JSON for a <script> element, so that nothing in it can end the element. */
const safe = (text: string): string =>
  text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
