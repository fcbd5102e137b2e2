import { Refusal } from "../refusal";

/** What is wrong with a zip file, for readers that do not expect a Word document. */
export type ZipFault = "damaged" | "locked" | "too-many" | "too-big";

/** Thrown for a zip file that cannot be read, with the message for a Word document. */
export class ZipRefusal extends Refusal {
  constructor(
    readonly fault: ZipFault,
    problem: string,
  ) {
    super(problem);
  }
}

export const damaged = () =>
  new ZipRefusal(
    "damaged",
    "We can’t read this Word file because it’s damaged. Open it in Word, save it as a new .docx and try again.",
  );

export const locked = () =>
  new ZipRefusal("locked", "This zip file has a password. Save the document without one and try again.");

export const tooBig = (fault: "too-many" | "too-big" = "too-big") =>
  new ZipRefusal(fault, "This file unpacks to more than 20 MB. Copy the text into a new document and try again.");
