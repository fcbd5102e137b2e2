import { strToU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { joinParts, packParts, PART, type Zipped } from "./zip-parts";

const AT = Date.UTC(2026, 10, 23);
const file = (name: string, text = "x"): Zipped => ({ name, bytes: strToU8(text), at: AT });

/** Texts that pack to about their own size. */
const noise = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * i * 31 + i * 7) % 251));

async function* all(files: readonly Zipped[]) {
  for (const one of files) yield Promise.resolve(one);
}
const parts = async (files: readonly Zipped[], full = PART) => {
  const packed: string[][] = [];
  for await (const part of packParts(all(files), file("schema"), full)) packed.push(Object.keys(unzipSync(part)));
  return packed;
};
const joined = async (files: readonly Zipped[], full = PART) => {
  const pieces: Uint8Array[] = [];
  const made = joinParts(packParts(all(files), file("schema"), full), (n) => `part ${n}.zip`, AT);
  for await (const piece of made) pieces.push(piece);
  return unzipSync(Buffer.concat(pieces));
};

const abc = ["a", "b", "c"].map((name) => file(name, "xyz".repeat(100)));

it("puts everything that fits into one zip", async () => {
  expect(await parts(abc)).toEqual([["schema", "a", "b", "c"]]);
  expect(await parts([])).toEqual([["schema"]]);
  expect(Object.keys(await joined(abc))).toEqual(["schema", "a", "b", "c"]);
});

it.each([
  ["files", { ...PART, files: 2 }],
  ["bytes", { ...PART, unpacked: 400 }],
])("starts another when one has enough %s", async (_, full) => {
  expect(await parts(abc, full)).toEqual([
    ["schema", "a", "b"],
    ["schema", "c"],
  ]);
});

it("starts another when the packed size is large enough", async () => {
  const noisy = ["a", "b", "c"].map((name) => ({ ...file(name), bytes: noise(2_000) }));
  expect(await parts(noisy, { ...PART, zipped: 200 })).toHaveLength(3);
});

it("joins parts into a zip of zips", async () => {
  const whole = await joined(abc, { ...PART, files: 1 });
  expect(Object.keys(whole)).toEqual(["part 1.zip", "part 2.zip", "part 3.zip"]);
  expect(Object.keys(unzipSync(whole["part 2.zip"]!))).toEqual(["schema", "b"]);
});
