import { type Entry, type ZipFile, fromBufferPromise } from "yauzl";
import { Refusal } from "../refusal";
import { damaged, locked, tooBig } from "./damaged";

export const MOST_UNPACKED = 20 * 1024 * 1024;

/** The most parts of a zip file, and the most bytes they may unpack to. */
export interface ZipLimits {
  readonly entries: number;
  readonly unpacked: number;
}
const OF_A_DOCUMENT: ZipLimits = { entries: 1_000, unpacked: MOST_UNPACKED };

/** The length of a local file header without its name. */
const LOCAL_HEADER = 30;

/** A zip file with a verified directory. Parts are unpacked piece by piece, when they are read. */
export interface Archive {
  /** The paths of all parts, as written in the directory. */
  readonly paths: readonly string[];
  has(name: string): boolean;
  /** The unpacked pieces of a part. All parts share one limit, whatever sizes the directory declares. */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** Throws a Refusal if the file is broken, encrypted, or too big by its own directory. Unpacks nothing for this. */
export async function openArchive(bytes: Uint8Array, limits = OF_A_DOCUMENT): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { autoClose: false }).catch(() => {
    throw damaged();
  });
  if (zip.entryCount > limits.entries) throw tooBig("too-many");
  const entries = await readDirectory(zip);
  checkDirectory(entries, bytes.length, limits);

  const parts = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  if (parts.size < entries.length) throw damaged();
  let unpacked = 0;
  return {
    paths: entries.map(({ fileName }) => fileName),
    has: (name) => parts.has(name.toLowerCase()),
    async *read(name) {
      const entry = parts.get(name.toLowerCase());
      if (!entry) throw damaged();
      try {
        for await (const piece of await zip.openReadStreamPromise(entry)) {
          unpacked += (piece as Uint8Array).length;
          if (unpacked > limits.unpacked) throw tooBig();
          yield piece as Uint8Array;
        }
      } catch (error) {
        throw error instanceof Refusal ? error : damaged();
      }
    },
  };
}

async function readDirectory(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    throw damaged();
  }
  return entries;
}

function checkDirectory(entries: readonly Entry[], end: number, limits: ZipLimits): void {
  if (entries.some((entry) => entry.isEncrypted())) throw locked();
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > limits.unpacked) throw tooBig();
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  inOrder.forEach((entry, at) => {
    const next = inOrder[at + 1]?.relativeOffsetOfLocalHeader ?? end;
    const least = LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
    if (entry.relativeOffsetOfLocalHeader + least > next) throw damaged();
  });
}
