import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { withSentenceStarts } from "./sentence-starts";

it.each([
  ["tower B, done by March 2029. you run it.", "tower B, done by March 2029. You run it."],
  [
    "Close the yard (2 acres). then sell it! who pays? nobody",
    "Close the yard (2 acres). Then sell it! Who pays? Nobody",
  ],
  ["Grew by 12%. we want more", "Grew by 12%. We want more"],
  ["Handover, incl. as-builts, approx. two floors, e.g. wards, vs. last year", null],
  ["Acme Inc. runs it, no. two of three, at 9 p.m. or so, in the U.S. market", null],
  ["Ship it on time. npm and iOS. eBay too. acme.example/jobs", null],
  ["wait... what", null],
])("%s", (typed, printed) => expect(withSentenceStarts(catalogue.letters, typed)).toBe(printed ?? typed));
