import { expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { plain } from "../blocks/document";
import { withCapitals } from "./first-letters";

it.each([
  ["get blockers moved.", "Get blockers moved."],
  ["iOS releases", "iOS releases"],
  ["eBay-style market", "eBay-style market"],
  ["npm packages", "npm packages"],
  ["fastlane/Jenkins", "fastlane/Jenkins"],
  ["p95 under 300 ms", "p95 under 300 ms"],
  ["on-call rota", "On-call rota"],
  ["acme.example/jobs", "acme.example/jobs"],
])("%s", (typed, printed) => {
  expect(withCapitals({ catalogue }, [{ type: "list", ordered: false, items: [plain(typed)] }])).toEqual([
    { type: "list", ordered: false, items: [plain(printed)] },
  ]);
});
