import { deflateRawSync } from "node:zlib";
import type { HiringDocument } from "../../app/documents/blocks/document";
import { bodyXml } from "./body-xml";

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

interface Entry {
  readonly name: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly packed: Uint8Array;
}

const entry = (name: string, bytes: Uint8Array): Entry => ({
  name: Buffer.from(name),
  size: bytes.length,
  crc: crc32(bytes),
  packed: deflateRawSync(bytes, { level: 6 }),
});

function zip(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, size, crc, packed } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(33, 8);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), fields, end, name);
    pieces.push(Buffer.from("PK\x03\x04"), fields, name, packed);
    at += 30 + name.length + packed.length;
  }
  const sum = directory.reduce((all, piece) => all + piece.length, 0);
  const tail = Buffer.alloc(22);
  tail.write("PK\x05\x06", "latin1");
  tail.writeUInt16LE(entries.length, 8);
  tail.writeUInt16LE(entries.length, 10);
  tail.writeUInt32LE(sum, 12);
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, tail]);
}

/** The lower bound: only strings and zlib, with all constant parts compressed in advance. */
export function floorOf(constant: ReadonlyMap<string, Uint8Array>): (document: HiringDocument) => Uint8Array {
  const text = new TextDecoder().decode(constant.get("word/document.xml"));
  const [before, after] = [text.slice(0, text.indexOf("<w:body>") + 8), text.slice(text.lastIndexOf("<w:sectPr"))];
  const packed = [...constant]
    .filter(([path]) => path !== "word/document.xml")
    .map(([path, bytes]) => entry(path, bytes));
  return (document) => zip([...packed, entry("word/document.xml", Buffer.from(before + bodyXml(document) + after))]);
}
