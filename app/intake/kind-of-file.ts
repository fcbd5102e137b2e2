import { Refusal } from "./refusal";

/** Above this share of control characters, bytes are not text. */
const MOST_CONTROLS = 0.02;

const IMAGES = ["\x89PNG", "\xFF\xD8\xFF", "GIF8", "BM", "II*\0", "MM\0*", "RIFF", "\0\0\0\x18ftyp", "\0\0\0\x1Cftyp"];

const ZIPS = ["PK\x03\x04", "PK\x05\x06"];
const OLE = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/** Distinguishes a zip file from a text by its first bytes. Rejects files known to be neither. */
export function kindOfFile(bytes: Uint8Array): "zip" | "text" {
  const start = ascii(bytes.subarray(0, 64));
  if (ZIPS.some((zip) => start.startsWith(zip))) return "zip";
  if (start.startsWith(OLE)) throw new Refusal(problemOfOle(bytes));
  if (/^\s*%PDF-/.test(start)) {
    throw new Refusal("We can’t read PDF files. Open it in Word and save it as .docx, or copy and paste its text.");
  }
  if (start.startsWith("{\\rtf")) {
    throw new Refusal("This is a rich text file (.rtf). Open it in Word, save it as .docx and try again.");
  }
  if (IMAGES.some((image) => start.startsWith(image)) && bytes.includes(0)) {
    throw new Refusal("This file is a picture. Upload the document itself, or copy and paste its text.");
  }
  return "text";
}

const BINARY = "This file has no text. Upload a Word document (.docx), Markdown or plain text.";

/**
 * The text that the bytes encode: by its byte order mark, else UTF-8, else Windows-1252. Rejects bytes that are not
 * text.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be";
  if (!marked && bytes.includes(0)) throw new Refusal(BINARY);
  const text = marked ? new TextDecoder(marked).decode(bytes) : (decodeUtf8(bytes) ?? decodeWindows(bytes));
  let controls = 0;
  for (const _ of text.matchAll(/[^\P{Cc}\s]|\uFFFD|\p{Noncharacter_Code_Point}/gu)) {
    controls += 1;
    if (controls > text.length * MOST_CONTROLS) throw new Refusal(BINARY);
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// The characters of Windows-1252 where Latin-1 has control characters. Node 20 decodes Windows-1252 as Latin-1.
const FROM_0X80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

const decodeWindows = (bytes: Uint8Array) =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (letter) => FROM_0X80[letter.charCodeAt(0) - 0x80]!);

const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

const ENTRY = 128;
const NAME = 64;

/** What an OLE compound file contains, by the names in its directory, whose entries are 128 bytes each. */
function problemOfOle(bytes: Uint8Array): string {
  const names = new Set<string>();
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + NAME]! | (bytes[at + NAME + 1]! << 8);
    if (length < 4 || length > NAME || length % 2 !== 0) continue;
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
  }
  if (names.has("WordDocument")) {
    return "This file is a Word 97 document (.doc). Open it in Word, save it as .docx and try again.";
  }
  if (names.has("EncryptedPackage")) {
    return "This document has a password. Open it in Word, remove the password, save it and try again.";
  }
  return "This file is from an old Office program, not a Word document. Save it as .docx and try again.";
}
