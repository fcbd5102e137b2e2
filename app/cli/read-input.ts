import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { decodeText, kindOfFile } from "../intake/kind-of-file";
import { MOST_BYTES, readDocument } from "../intake/read-document";
import { Refusal } from "../intake/refusal";
import { readRequisitionFile, startsAsRequisition } from "../intake/requisition-file";
import type { Draft } from "../requisition/suggestions/suggestions";
import { Problem } from "./problem";

/** Reads a file, or standard input for "-", up to the size limit of an upload. Throws a `Problem`. */
export async function readBytes(file: string, stdin: () => AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? stdin() : createReadStream(file)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > MOST_BYTES)
        throw new Problem("this is larger than 2 MB; remove pictures and other parts you don’t need");
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(problemOfReading(file, error as NodeJS.ErrnoException));
  }
  // An empty file is usually a failed download; an empty pipe is treated as an empty text.
  if (size === 0 && file !== "-") throw new Problem("this file is empty; name another");
  return Buffer.concat(chunks);
}

function problemOfReading(file: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file; check the name";
    case "EISDIR":
      return `this is a folder; name the files in it${file === "-" ? "" : `, such as ${file.replace(/\/+$/, "")}/*.txt`}`;
    case "EACCES":
    case "EPERM":
      return "this file can’t be read; check its permissions";
    default:
      return `this can’t be read (${code ?? message}); check the file`;
  }
}

const ENDINGS = new Set([".yaml", ".yml", ".json"]);

/** True if the input is a requisition: by its extension, or on standard input by the `schema` it starts with. */
export function isRequisition(file: string, bytes?: Uint8Array): boolean {
  if (file !== "-") return ENDINGS.has(extname(file).toLowerCase());
  return startsAsRequisition(Buffer.from(bytes?.subarray(0, 2_000) ?? []).toString("utf8"));
}

/**
 * The text of a job description. A text file is only decoded, without its byte order mark and with its own line ends,
 * so that offsets are those of the file; a Word file or a web page is converted to lines.
 */
export async function readPosting(file: string, bytes: Uint8Array): Promise<string> {
  const text = decode(bytes);
  if (text === undefined || PAGE.test(text.slice(0, 4_000)) || /\.html?$/i.test(file)) return readOutline(file, bytes);
  // Replaces one unit by one unit, so that offsets do not change.
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
}

const PAGE = /^\s*<(?:!doctype html|html\b|\?xml)/i;

/** The text of a job description as lines, in any format; see `readDocument`. Throws a `Problem`. */
export async function readOutline(file: string, bytes: Uint8Array): Promise<string> {
  const reading = await readDocument(bytes, file);
  if (reading.status === "refused") throw new Problem(reading.problem);
  return reading.text;
}

/** A requisition and its suggestion marks, from the bytes of its file. Throws a `Problem`. */
export function readDraft(bytes: Uint8Array): Draft {
  const reading = readRequisitionFile(bytes);
  if (reading.status === "refused") throw new Problem(reading.problem);
  return reading.draft;
}

/** Decodes a text; undefined for a Word file. Throws a `Problem`. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return kindOfFile(bytes) === "text" ? decodeText(bytes) : undefined;
  } catch (error) {
    throw error instanceof Refusal ? new Problem(error.problem) : error;
  }
}
