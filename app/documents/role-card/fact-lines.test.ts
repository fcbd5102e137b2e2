import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { NO_BOILERPLATE } from "../../requisition/boilerplate/boilerplate";
import { blankRequisition } from "../../requisition/requisition";
import { answersFile } from "../../requisition/requisition-file";
import { PLAIN_LETTERHEAD } from "../letterhead";
import { textOf } from "../blocks/words";
import { wholePlace } from "./fact-lines";

it.each([
  [
    "office",
    "Vancouver",
    "On site at St. Ann's; Fridays from home.",
    ["Vancouver", "On site at St. Ann's; Fridays from home."],
  ],
  ["remote", "Utah", "Remote from Utah or in Utah, with two trips.", ["Remote from Utah or in Utah, with two trips."]],
  ["remote", "Remote, US", "Remote, with two weeks in Leeds.", ["US", "Remote, with two weeks in Leeds."]],
  ["hybrid", "Leeds", "Two days a week at the office.", ["Hybrid in Leeds", "Two days a week at the office."]],
])("prints the work mode once: %s, %s, %s", (workMode, location, workplace, lines) => {
  const answers = answersFile.parse({ reporting: { workMode, location } });
  const letterhead = { ...PLAIN_LETTERHEAD, boilerplate: { ...NO_BOILERPLATE, workplace } };
  const place = wholePlace(sourceOf({ ...blankRequisition(), ...answers }, {}, { letterhead }));
  expect(place.map(textOf).filter((line) => line !== "")).toEqual(lines);
});
