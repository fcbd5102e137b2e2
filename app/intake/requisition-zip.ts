import type { Draft } from "../requisition/suggestions";
import { Refusal } from "./refusal";
import { readRequisitionFile } from "./requisition-file";
import { type Archive, openArchive } from "./word/unpack";

export type ZipReading =
  | { readonly status: "read"; readonly drafts: readonly Draft[] }
  | { readonly status: "refused"; readonly problem: string };

/** The JSON Schema that goes with the files; it is no requisition. */
export const SCHEMA_FILE = "requisition.schema.json";

/** Files with mistakes that are named before the rest is counted. */
const MOST_NAMED = 3;

const isRequisition = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith(SCHEMA_FILE);

/** Office documents are zips too. */
const OF_OFFICE = /^(?:word|xl|ppt)\/|^\[Content_Types\]\.xml$|^content\.xml$/i;

/**
 * Reads a zip of requisition files, in whatever folders they are. All of them are taken or none: the first with mistakes
 * are named. In: `name`, the file's own. Out: undefined for what may be a document of Word or another program.
 */
export async function readRequisitionZip(bytes: Uint8Array, name: string): Promise<ZipReading | undefined> {
  try {
    const archive = await openArchive(bytes);
    if (archive.paths.some((path) => OF_OFFICE.test(path))) return undefined;
    return await readFiles(archive);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!/\.zip$/i.test(name)) return undefined;
    return refused(
      "This zip file cannot be opened: it is damaged, protected with a password, or holds more than 1,000 files or 20 MB. Nothing was taken in; bring its files one by one.",
    );
  }
}

async function readFiles(archive: Archive): Promise<ZipReading> {
  const paths = archive.paths.filter(isRequisition);
  if (paths.length === 0) {
    return refused(
      "This zip file holds no requisitions, which are files ending in .yaml or .json. Nothing was taken in; choose a zip that Requisite has made.",
    );
  }
  const drafts: Draft[] = [];
  const mistakes: string[] = [];
  for (const path of paths) {
    const reading = readRequisitionFile(await bytesOf(archive, path));
    if (reading.status === "read") drafts.push(reading.draft);
    else mistakes.push(`${path}: ${reading.problem}`);
  }
  if (mistakes.length === 0) return { status: "read", drafts };
  const more = mistakes.length - MOST_NAMED;
  const named = mistakes.slice(0, MOST_NAMED).join(". ");
  return refused(
    `Nothing was taken in, as ${mistakes.length} of ${paths.length} files cannot be read. ${named}${more > 0 ? ` (and ${more} more)` : ""}.`,
  );
}

async function bytesOf(archive: Archive, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.read(path)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const refused = (problem: string): ZipReading => ({ status: "refused", problem });
