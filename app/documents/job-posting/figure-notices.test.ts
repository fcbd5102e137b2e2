import { expect, it } from "vitest";
import { catalogue, sourceOf } from "../../../tests/support/catalogue";
import { plain } from "../blocks/document";
import { figureNotices } from "./figure-notices";

const example = catalogue.examples.get("technical-program-manager-platform")!.requisition;

it("reports only figures of goals and the mission that are in the posting", () => {
  const [metric] = example.metrics.metrics;
  const bare = { ...metric!, target: "", baseline: "" };
  const source = sourceOf({
    ...example,
    role: {
      ...example.role,
      mission: "The tower is renewed for $38.4M, done by March 2029.",
      whyNow: "It was 12% of sales.",
    },
    metrics: {
      metrics: [
        { ...bare, id: "a", outcome: "At least 34% of buyers choose us." },
        { ...bare, id: "b", outcome: "Questions are answered within 5 working days, for 38.4M." },
      ],
    },
  });
  const words =
    "The tower is renewed for $38.4M, done by March 2029. At least 34% of buyers choose us. " +
    "Questions are answered within 5 working days, for 38.4M. A bonus of 12% is paid.";
  expect(figureNotices(source, [{ type: "paragraph", text: plain(words) }]).map(({ text }) => text)).toEqual([
    "These figures will be public: 34%; 5 working days; $38.4M.",
  ]);
  expect(figureNotices(source, [])).toEqual([]);
});

it("reads a long answer of only numbers in linear time", () => {
  // With a new scan from each number, this would never finish.
  const mission = "1,".repeat(250_000);
  const source = sourceOf({ ...example, role: { ...example.role, mission } });
  expect(figureNotices(source, [{ type: "paragraph", text: plain(mission) }])).toEqual([]);
});
