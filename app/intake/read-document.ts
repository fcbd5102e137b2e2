import { decodeText, kindOfFile } from "./kind-of-file";
import { readHtml } from "./read-html";
import { readText } from "./read-text";
import { Refusal } from "./refusal";
import { readWord } from "./word/read-word";

export type Reading =
  { readonly status: "read"; readonly text: string } | { readonly status: "refused"; readonly problem: string };

const TAG = /^<(?:head|body|meta|div|p|ul|ol|li|h[1-6]|section|article|main|table|span|b|strong|font|style)\b/i;

/** The limit of an upload and of a paste. */
export const MOST_BYTES = 2 * 1024 * 1024;

/**
 * Reads an existing job description: a Word file (.docx), Markdown, plain text or HTML. The bytes decide the format.
 * `name` is the file's name as given, of which only the extension is used, as a hint. Out: lines of text (see
 * `Outline`), or why there are none and what to do next.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Reading> {
  try {
    checkSize(bytes.length, "file");
    return read(kindOfFile(bytes) === "zip" ? await readWord(bytes) : readDecoded(decodeText(bytes), name));
  } catch (error) {
    return refused(error);
  }
}

/** As `readDocument`, for text pasted into a box. HTML is converted to lines. */
export function readPaste(text: string): Reading {
  try {
    checkSize(text.length, "text");
    return read(readDecoded(text, ""));
  } catch (error) {
    return refused(error);
  }
}

function checkSize(size: number, what: "file" | "text"): void {
  if (size > MOST_BYTES) {
    throw new Refusal(
      `This ${what} is larger than 2 MB. Remove pictures and other parts you don’t need, and try again.`,
    );
  }
  if (size === 0) throw new Refusal(`This ${what} is empty. Choose one with a job description.`);
}

function readDecoded(text: string, name: string): string {
  const start = text
    .slice(0, 4_000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^(?:MIME-Version|From|Date|Subject):/i.test(start) && /^Content-Type:\s*multipart\//im.test(start)) {
    throw new Refusal("This is a web archive or an email. Open it, then copy and paste the job description.");
  }
  if (isHtml(start, text, name)) return readHtml(text);
  if (/^<(?:\?xml|!DOCTYPE|!ENTITY)/i.test(start)) throw new Refusal(problemOfXml(text));
  return readText(text, name);
}

/** Markdown may also start with a tag, but does not end with one. */
function isHtml(start: string, text: string, name: string): boolean {
  if (/^<(?:!doctype html|html)\b/i.test(start) || (start.startsWith("<?xml") && /<html\b/i.test(start))) return true;
  if (start.startsWith("<!--")) return /<\/(?:p|li|div|body)>/i.test(text);
  return TAG.test(start) && (/\.html?$/i.test(name) || text.trimEnd().endsWith(">"));
}

const problemOfXml = (text: string) =>
  /<!(?:DOCTYPE|ENTITY)/i.test(text)
    ? "We can’t read files with a document type definition. Copy and paste the job description."
    : "This is an XML file, not text. Open it in its own program, save it as .docx and try again.";

function read(text: string): Reading {
  if (text !== "") return { status: "read", text };
  throw new Refusal("We found no text in this document, maybe only pictures. Paste the job description.");
}

function refused(error: unknown): Reading {
  if (error instanceof Refusal) return { status: "refused", problem: error.problem };
  throw error;
}
