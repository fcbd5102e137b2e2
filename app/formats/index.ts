import type { HiringDocument } from "../documents/document";
import type { ReviewedSource } from "../documents/source";
import { csv } from "./csv";
import { docx } from "./docx/index";
import { html } from "./html/index";
import { ics } from "./ics";
import { json } from "./json";
import { jsonld } from "./jsonld";
import { md } from "./md";
import { txt } from "./txt";

/** A document, and the answers it was written from. */
export interface Written {
  readonly document: HiringDocument;
  readonly source: ReviewedSource;
}

/** A way to write a document as a file. */
export interface Format {
  /** The ending of the file and of the address: "docx". */
  readonly ending: string;
  /** What the command line calls it as well: "markdown" for "md". */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** The kinds of document it can write; every kind if left out. */
  readonly of?: readonly string[];
  /** What a reader of this format needs and the answers lack, each as a sentence that says what to do. */
  lacks?(written: Written): readonly string[];
  write(written: Written): Promise<Uint8Array> | Uint8Array;
}

/** Every format a document leaves in, in the order of the export menu. */
export const FORMATS: readonly Format[] = [docx, html, md, txt, jsonld, ics, csv, json];

/** A format by its ending or by its id, of this kind of document; undefined if there is none. */
export const findFormat = (name: string, kind: string): Format | undefined =>
  FORMATS.find(({ ending, id, of }) => (ending === name || id === name) && (of?.includes(kind) ?? true));
