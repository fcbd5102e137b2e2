import { cleanLine } from "../requisition/texts/clean-text";
import { type FieldProblem } from "../requisition/forms/problems";
import { type Letterhead, PAPERS, PLAIN_LETTERHEAD } from "./letterhead";

/** The most characters in the name of an organization. */
export const LONGEST_NAME = 120;

type Words = Pick<Letterhead, "organization" | "color" | "paper">;

/**
 * Checks the text of a letterhead. In: the texts of a form or file, "" for a blank. Out: the same as documents use
 * them, and the problems by field.
 */
export function readLetterheadWords(raw: { readonly [name in keyof Words]: string }): {
  words: Words;
  problems: FieldProblem[];
} {
  const problems: FieldProblem[] = [];
  const organization = cleanLine(raw.organization);
  if ([...organization].length > LONGEST_NAME) {
    problems.push({ field: "organization", message: `Shorten the name to ${LONGEST_NAME} characters or fewer` });
  }
  const typed = raw.color.trim();
  const color = /^#?([0-9a-f]{6})$/i.exec(typed)?.[1]?.toUpperCase() ?? "";
  if (typed !== "" && color === "") {
    problems.push({
      field: "color",
      message: "Write the color as # and six digits, such as #1D4E89, or leave it blank",
    });
  }
  const paper = PAPERS.find((one) => one === raw.paper);
  if (!paper) problems.push({ field: "paper", message: "Choose A4 or Letter" });
  return { words: { organization, color, paper: paper ?? PLAIN_LETTERHEAD.paper }, problems };
}
