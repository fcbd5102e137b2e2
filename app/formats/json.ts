import type { Format } from "./format";

/** The document as data for programs: its blocks and spans. */
export const json: Format = {
  ending: "json",
  id: "json",
  name: "JSON",
  mediaType: "application/json; charset=utf-8",
  write: ({ document }) => {
    const { letterhead, ...rest } = document;
    const { organization, color, paper } = letterhead;
    const whole = { schema: 1, document: { ...rest, letterhead: { organization, color, paper } } };
    return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
  },
};
