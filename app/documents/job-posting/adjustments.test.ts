import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { textOf } from "../blocks/words";
import { adjustmentSentence } from "./adjustments";

const source = sourceOf(blankRequisition());

it.each([
  ["ana@mill.example", "For an adjustment to the interviews, write to ana@mill.example; no reason is needed."],
  ["mailto:ana@mill.example.", "For an adjustment to the interviews, write to ana@mill.example; no reason is needed."],
  ["(0161) 496-0000", "For an adjustment to the interviews, call (0161) 496-0000; no reason is needed."],
  [
    "access@mill.example or +44 161 496 0000",
    "For an adjustment to the interviews, write to access@mill.example or call +44 161 496 0000; no reason is needed.",
  ],
  [
    "0161 496 0000, ana@mill.example, or https://mill.example/ask",
    "For an adjustment to the interviews, call 0161 496 0000, write to ana@mill.example or go to https://mill.example/ask; no reason is needed.",
  ],
  [
    "Ring the People desk on 0161 496 0000 or mail accommodations@mill.example",
    "For an adjustment to the interviews, ring the People desk on 0161 496 0000 or mail accommodations@mill.example.",
  ],
  ["The People desk, 0161 496 0000", "Adjustments to the interviews: The People desk, 0161 496 0000."],
  // A text with its own purpose stays as it is.
  ["Need an accommodation? Call Ana.", "Need an accommodation? Call Ana."],
  [
    "To have the interviews changed, write to ana@mill.example",
    "To have the interviews changed, write to ana@mill.example.",
  ],
  ["", ""],
])("“%s”", (written, said) => expect(textOf(adjustmentSentence(source, written))).toBe(said));
