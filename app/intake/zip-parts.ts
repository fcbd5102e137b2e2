import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file for a zip: its name, its content, and its time. */
export interface Zipped {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: number;
}

/**
 * The size at which a zip of requisitions is full. It is well below the limits of an import, so that it can be imported
 * in one upload, even from a Mac that adds a file to each.
 */
export const PART = { files: 4_000, unpacked: 80 * 1024 * 1024, zipped: 12 * 1024 * 1024 };

/** Packs files into as many zips as needed, at least one, each with `first` in it. */
export async function* packParts(
  files: AsyncIterable<Zipped>,
  first: Zipped,
  full = PART,
): AsyncGenerator<Uint8Array, undefined> {
  const start = () => {
    const started = startZip();
    started.add(first);
    return started;
  };
  let part = start();
  for await (const file of files) {
    const { files: count, unpacked, zipped } = part.sizes();
    if (count > full.files || unpacked >= full.unpacked || zipped >= full.zipped) {
      yield part.end();
      part = start();
    }
    part.add(file);
  }
  yield part.end();
}

/** Joins the parts into one zip, in pieces. A single part stays as it is. `nameOf` returns the name of each, from 1. */
export async function* joinParts(
  parts: AsyncGenerator<Uint8Array, undefined>,
  nameOf: (n: number) => string,
  at: number,
): AsyncGenerator<Uint8Array, undefined> {
  const { value: only } = await parts.next();
  let { value: next } = await parts.next();
  if (!only) return;
  if (!next) {
    yield only;
    return;
  }
  const all = startZip();
  all.add({ name: nameOf(1), bytes: only, at }, "as it is");
  for (let n = 2; next; n += 1) {
    all.add({ name: nameOf(n), bytes: next, at }, "as it is");
    yield all.takePieces();
    ({ value: next } = await parts.next());
  }
  yield all.end();
}

function startZip() {
  const pieces: Uint8Array[] = [];
  const sizes = { files: 0, unpacked: 0, zipped: 0 };
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
    sizes.zipped += piece.length;
  });
  const takePieces = (): Uint8Array => Buffer.concat(pieces.splice(0));
  return {
    add({ name, bytes, at }: Zipped, how: "packed" | "as it is" = "packed"): void {
      const file = how === "packed" ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      file.mtime = at;
      zip.add(file);
      file.push(bytes, true);
      sizes.files += 1;
      sizes.unpacked += bytes.length;
    },
    sizes: () => sizes,
    /** Returns the pieces written since the last call. */
    takePieces,
    end(): Uint8Array {
      zip.end();
      return takePieces();
    },
  };
}
