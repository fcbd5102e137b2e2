import type { HiringDocument } from "../documents/blocks/document";
import type { ReviewedSource } from "../documents/source";

/** A document and the answers it was written from. */
export interface Written {
  readonly document: HiringDocument;
  readonly source: ReviewedSource;
}

/** A way to write a document as a file. */
export interface Format {
  /** The extension of the file and the address: "docx". */
  readonly ending: string;
  /** A second name on the command line: "markdown" for "md". */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** The kinds of document it can write; undefined for all. */
  readonly of?: readonly string[];
  /** What the format requires and the answers lack, each as a sentence that says what to do. */
  lacks?(written: Written): readonly string[];
  write(written: Written): Promise<Uint8Array> | Uint8Array;
}
