import type { HiringDocument } from "../documents/document";
import { writeDocx } from "./docx/index";

/** A way to write a document as a file. */
export interface Format {
  /** The ending of the file and of the address: "docx". */
  readonly ending: string;
  readonly name: string;
  readonly mediaType: string;
  write(document: HiringDocument): Promise<Uint8Array>;
}

/** Every format a document leaves in, in the order of the export menu. */
export const FORMATS: readonly Format[] = [
  {
    ending: "docx",
    name: "Word",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: writeDocx,
  },
];
