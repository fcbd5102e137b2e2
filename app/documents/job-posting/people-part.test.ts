import { expect, it } from "vitest";
import { sourceOf } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { textsOf } from "../blocks/words";
import { peoplePart } from "./people-part";

const fit = { partners: { most: 4, words: Infinity } } as Parameters<typeof peoplePart>[1];

function said(...partners: readonly string[]): string {
  const stakeholders = partners.map((who, i) => ({
    id: `s${i}`,
    who,
    function: "" as const,
    involvement: "partners" as const,
    often: "weekly" as const,
    needs: "",
  }));
  const blank = blankRequisition();
  const source = sourceOf({ ...blank, stakeholders: { ...blank.stakeholders, stakeholders } });
  const [, ...sentences] = peoplePart(source, fit).blocks.flatMap(textsOf);
  return sentences.join(" ");
}

it.each([
  [["EM, Refunds", "the crew"], "You work weekly with the EM for Refunds and the crew."],
  [["Underwriters", "Field Engineering"], "You work weekly with underwriters and Field Engineering."],
  [["Plant GMs (3)", "Lab ops (Oslo)"], "You work weekly with Plant GMs and lab ops."],
  [
    ["Product manager, Streaming", "Head of Design"],
    "You work weekly with the product manager and the Head of Design.",
  ],
  [["DBA / Storage on-call", "TBD"], "You work weekly with DBA / Storage on-call."],
  [
    ["data team (2 analysts, 1 SRE) - mostly remote", "The welders, 12 now and maybe 15 next year", "Legal; not Tax"],
    "You work weekly with the data team, welders and legal.",
  ],
  [["Our customers", "Nurses of the ward"], "You work weekly with our customers and the nurses of the ward."],
])("names as partners: %j", (partners, sentence) => expect(said(...partners)).toBe(sentence));
