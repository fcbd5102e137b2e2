import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { ENTRY, lie, p, wordFile } from "../testing/word-file";
import { MOST_UNPACKED, openArchive } from "./unpack";

const zeros = (size: number) => new Uint8Array(size);
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof Refusal ? error.problem : `not a refusal: ${String(error)}`),
  );

/** Unpacks a part and counts its bytes, since memory and time grow with the count. */
async function unpack(zip: Uint8Array, name: string): Promise<{ count: number; problem: string }> {
  const archive = await openArchive(zip);
  let count = 0;
  const drain = async () => {
    for await (const piece of archive.read(name)) count += piece.length;
  };
  return { problem: await problemOf(drain()), count };
}

describe("a guarded zip file", () => {
  it("gives the bytes of a part, whatever the case of its name", async () => {
    const zip = zipSync({ "Word/Document.xml": zeros(300_000), "stored.bin": [zeros(70_000), { level: 0 }] });
    expect(await unpack(zip, "word/document.xml")).toEqual({ problem: "none", count: 300_000 });
    expect(await unpack(zip, "stored.bin")).toEqual({ problem: "none", count: 70_000 });
  });

  it("rejects a bomb by its directory, without unpacking", async () => {
    const zip = zipSync({ "word/document.xml": zeros(MOST_UNPACKED), "word/more.bin": zeros(1) });
    expect(await problemOf(openArchive(zip))).toContain("unpacks to more than 20 MB");
  });

  it("stops at the size that a false directory declares", async () => {
    const zip = lie(zipSync({ bomb: zeros(30 * 1024 * 1024) }), (entry) =>
      entry.setUint32(ENTRY.unpackedSize, 1000, true),
    );
    const { problem, count } = await unpack(zip, "bomb");
    expect(problem).toContain("damaged");
    expect(count).toBeLessThanOrEqual(1000);
  });

  it("has one limit for all parts together, even if they are read repeatedly", async () => {
    const archive = await openArchive(zipSync({ part: zeros(MOST_UNPACKED / 2) }));
    let count = 0;
    const drain = async () => {
      for (;;) for await (const piece of archive.read("part")) count += piece.length;
    };
    expect(await problemOf(drain())).toContain("unpacks to more than 20 MB");
    expect(count).toBeLessThanOrEqual(MOST_UNPACKED);
  });

  it("rejects more entries than a document has", async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}`, zeros(1)]));
    expect(await problemOf(openArchive(zipSync(many)))).toContain("20 MB");
  });

  it("rejects entries that share their bytes", async () => {
    const zip = lie(zipSync({ one: zeros(9), two: zeros(9) }), (entry) => entry.setUint32(ENTRY.offset, 0, true));
    expect(await problemOf(openArchive(zip))).toContain("damaged");
  });

  it("rejects two parts with the same name, paths that lead outside, and encryption", async () => {
    expect(await problemOf(openArchive(zipSync({ a: zeros(1), A: zeros(1) })))).toContain("damaged");
    expect(await problemOf(openArchive(zipSync({ "../a": zeros(1) })))).toContain("damaged");
    const locked = lie(zipSync({ a: zeros(1) }), (entry) => entry.setUint16(ENTRY.flags, 1, true));
    expect(await problemOf(openArchive(locked))).toContain("password");
  });

  it("rejects a file cut off anywhere, and never fails otherwise", async () => {
    const whole = wordFile(p("Text"));
    for (let length = 0; length < whole.length; length += 7) {
      expect(await problemOf(openArchive(whole.subarray(0, length)))).toContain("damaged");
    }
  });
});
