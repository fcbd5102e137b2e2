import type { Block, HiringDocument } from "../../documents/blocks/document";
import { textsOf } from "../../documents/blocks/words";
import type { Format } from "../format";
import type { Restyle } from "./style-source/restyle";

/** Word: opens without prompts, reads aloud in order, and uses only named styles. */
export const docx: Format = {
  ending: "docx",
  id: "word",
  name: "Word",
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: ({ document }) => writeDocx(document),
};

/**
 * Writes a document as a Word file that its readers can restyle. The same document always gives the same bytes. The
 * writer and docx, a megabyte of code, are loaded with the first document, and the page layout code with the first
 * table of contents.
 */
export async function writeDocx(document: HiringDocument): Promise<Uint8Array> {
  const { write } = await import("./write");
  const restyle = await restyleOf(document);
  const counts = document.blocks.some(({ type }) => type === "contents") && document.blocks.every(canBeLaidOut);
  if (!counts) return write(document, undefined, restyle);
  const { estimatePageNumbersWith } = await import("docx/layout");
  // With guesses, so that a character of unknown width does not remove the page numbers after it.
  return write(document, estimatePageNumbersWith({ guess: true }), restyle);
}

/** The look of a company's Word file, which was checked when it was uploaded. */
async function restyleOf({ letterhead, stamp, density }: HiringDocument): Promise<Restyle | undefined> {
  const { styleSource: file, organization } = letterhead;
  if (!file) return undefined;
  const { restyle } = await import("./style-source/restyle");
  return restyle(file, { organization, year: new Date(stamp.savedAt).getUTCFullYear(), tight: density !== undefined });
}

/** Longer than any answer can be; docx/layout takes minutes for a paragraph of 100 kB. */
const LONGEST_TEXT = 4_000;
const LONGEST_WORD = /\S{200}/;

const canBeLaidOut = (block: Block): boolean =>
  textsOf(block).every((text) => text.length <= LONGEST_TEXT && !LONGEST_WORD.test(text));
