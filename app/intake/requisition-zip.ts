import type { Draft } from "../requisition/suggestions/suggestions";
import { MOST_BYTES } from "./read-document";
import { Refusal } from "./refusal";
import { readZippedFile } from "./requisition-file";
import { type ZipFault, ZipRefusal } from "./word/damaged";
import { type Archive, openArchive } from "./word/unpack";

export type ZipReading =
  | { readonly status: "read"; readonly drafts: readonly Draft[] }
  | { readonly status: "refused"; readonly problem: string };

/** The JSON Schema that is exported with the files. It is not a requisition. */
export const SCHEMA_FILE = "requisition.schema.json";

/** The limits of one import. Exports are split into smaller parts, see `PART`. */
const MOST = { entries: 10_000, unpacked: 100 * 1024 * 1024 };

/** The most files with mistakes to name before counting the rest. */
const MOST_NAMED = 3;

const DIVIDE = "Split them into several zip files, and import those one by one.";

const FAULTS: { readonly [fault in ZipFault]: string } = {
  damaged: "it is damaged. Create or download it again, and import that.",
  locked: "it has a password. Create it again without one, and import that.",
  "too-many": `it has more than 10,000 files. ${DIVIDE}`,
  "too-big": `its files have more than 100 MB. ${DIVIDE}`,
};

/** A Mac adds its own files, such as "__MACOSX/._a.yaml", to a zip. */
const OF_A_MAC = /(?:^|\/)(?:__MACOSX\/|\._)/;

const isRequisition = (path: string): boolean =>
  /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith(SCHEMA_FILE) && !OF_A_MAC.test(path);

/** Office documents are zips too. */
const OF_OFFICE = /^(?:word|xl|ppt)\/|^\[Content_Types\]\.xml$|^content\.xml$/i;

/**
 * Reads a zip of requisition files, in any folders. Imports all or none, and reports the first with mistakes. In:
 * `name`, the file's own. Out: undefined for a possible document of Word or another program.
 */
export async function readRequisitionZip(bytes: Uint8Array, name: string): Promise<ZipReading | undefined> {
  try {
    const archive = await openArchive(bytes, MOST);
    if (archive.paths.some((path) => OF_OFFICE.test(path))) return undefined;
    return await readFiles(archive);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!/\.zip$/i.test(name)) return undefined;
    const fault = error instanceof ZipRefusal ? error.fault : "damaged";
    return refused(`Nothing was imported because we can’t read this zip file: ${FAULTS[fault]}`);
  }
}

async function readFiles(archive: Archive): Promise<ZipReading> {
  const paths = archive.paths.filter(isRequisition);
  if (paths.length === 0) return refused(`Nothing was imported because this zip file has ${instead(archive)}`);
  const drafts: Draft[] = [];
  const mistakes: string[] = [];
  for (const path of paths) {
    const reading = readZippedFile(await bytesOf(archive, path));
    if (reading.status === "read") drafts.push(reading.draft);
    else mistakes.push(`${path}: ${reading.problem}`);
  }
  if (mistakes.length === 0) return { status: "read", drafts };
  const more = mistakes.length - MOST_NAMED;
  const named = mistakes.slice(0, MOST_NAMED).join(". ");
  return refused(
    `Nothing was imported because we can’t read ${mistakes.length} of ${paths.length} files. ${named}${more > 0 ? ` (and ${more} more)` : ""}. Correct or remove them, and import the rest.`,
  );
}

const instead = ({ paths }: Archive): string =>
  paths.some((path) => /\.zip$/i.test(path))
    ? "other zip files. Unpack it, and import them one by one."
    : "no requisitions (.yaml or .json). Choose a zip file from Requisite.";

/** Stops if a file is too large for a requisition, which its reader then reports. */
async function bytesOf(archive: Archive, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of archive.read(path)) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}

const refused = (problem: string): ZipReading => ({ status: "refused", problem });
