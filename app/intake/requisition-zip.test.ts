import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { toYaml } from "./requisition-file";
import { readRequisitionZip, SCHEMA_FILE } from "./requisition-zip";
import { ENTRY, lie, p, wordFile } from "./testing/word-file";

const drafts = [...catalogue.examples.values()].map(({ requisition }) => ({ requisition, suggested: {} }));
const zipOf = (files: { readonly [path: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const problemOf = async (bytes: Uint8Array) => {
  const reading = await readRequisitionZip(bytes, "a.zip");
  return reading?.status === "refused" ? reading.problem : undefined;
};

it("imports every requisition in a zip, including those in folders, and ignores the rest", async () => {
  const files = Object.fromEntries(drafts.map((draft, i) => [`ours/${i}.yaml`, toYaml(draft)]));
  const zip = zipOf({ ...files, [SCHEMA_FILE]: "{}", "readme.txt": "Hello" });
  expect(await readRequisitionZip(zip, "a.zip")).toEqual({ status: "read", drafts });
});

it("leaves a Word file to the Word reader", async () => {
  expect(await readRequisitionZip(wordFile(p("Product Manager")), "a.zip")).toBeUndefined();
  expect(await readRequisitionZip(zipOf({ "word/document.xml": "x" }).slice(0, 60), "a.docx")).toBeUndefined();
});

it("imports all or nothing, and names what cannot be read", async () => {
  const wrong = Object.fromEntries(
    ["b", "c", "d", "e"].map((name) => [`${name}.yaml`, "schema: 1\nrole:\n  titel: x\n"]),
  );
  expect(await problemOf(zipOf({ "a.yaml": toYaml(drafts[0]!), ...wrong }))).toBe(
    "Nothing was imported because we can’t read 4 of 5 files. b.yaml: Line 3, role.titel: no such key: titel. " +
      "c.yaml: Line 3, role.titel: no such key: titel. d.yaml: Line 3, role.titel: no such key: titel (and 1 more). " +
      "Correct or remove them, and import the rest.",
  );
});

it("ignores the extra files of a Mac, and reports only the real problem of a file that is not text", async () => {
  const zip = zipOf({
    "ours/a.yaml": toYaml(drafts[0]!),
    "__MACOSX/ours/._a.yaml": "\0\u0005\u0016\u0007",
    "ours/._b.yaml": "\0",
    "ours/.DS_Store": "\0",
  });
  expect(await readRequisitionZip(zip, "a.zip")).toEqual({ status: "read", drafts: [drafts[0]] });
  for (const other of ["\0\u0005", "%PDF-1.7\n", "PK\u0003\u0004"]) {
    expect(await problemOf(zipOf({ "a.yaml": other }))).toBe(
      "Nothing was imported because we can’t read 1 of 1 files. a.yaml: This isn’t a text file, so it isn’t a requisition. " +
        "Correct or remove them, and import the rest.",
    );
  }
});

const locked = lie(zipOf({ "a.yaml": "schema: 1\n" }), (entry) => entry.setUint16(ENTRY.flags, 1, true));
const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.yaml`, ""]));

it.each([
  ["of something else", zipOf({ "photo.png": "x" }), "has no requisitions"],
  ["that is empty", zipSync({}), "has no requisitions"],
  ["that is damaged", zipOf({ "a.yaml": "schema: 1\n" }).slice(0, 60), "damaged"],
  ["of other data", zipOf({ "package.json": '{ "name": "x" }' }), "package.json: "],
  ["of zips", zipOf({ "part 1.zip": "PK" }), "has other zip files. Unpack it, and import them one by one."],
  ["that is locked", locked, "it has a password. Create it again without one, and import that."],
  ["of too many files", zipOf(many), "it has more than 10,000 files. Split them into several"],
  ["that unpacks without end", zipSync({ "a.yaml": new Uint8Array(101 * 1024 * 1024) }), "more than 100 MB"],
  ["with a file that is too large", zipSync({ "a.yaml": new Uint8Array(3_000_000).fill(32) }), "larger than 2 MB"],
])("says what to do with a zip %s", async (_, zip, words) => {
  expect(await problemOf(zip)).toContain(words);
});
