import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { catalogue } from "../../tests/support/catalogue";
import { toYaml } from "./requisition-file";
import { readRequisitionZip, SCHEMA_FILE } from "./requisition-zip";
import { p, wordFile } from "./testing/word-file";

const drafts = [...catalogue.examples.values()].map(({ requisition }) => ({ requisition, suggested: {} }));
const zipOf = (files: { readonly [path: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const problemOf = async (bytes: Uint8Array) => {
  const reading = await readRequisitionZip(bytes, "a.zip");
  return reading?.status === "refused" ? reading.problem : undefined;
};

it("takes every requisition of a zip, in folders too, and leaves the rest", async () => {
  const files = Object.fromEntries(drafts.map((draft, i) => [`ours/${i}.yaml`, toYaml(draft)]));
  const zip = zipOf({ ...files, [SCHEMA_FILE]: "{}", "readme.txt": "Hello" });
  expect(await readRequisitionZip(zip, "a.zip")).toEqual({ status: "read", drafts });
});

it("leaves a Word file to those who read Word", async () => {
  expect(await readRequisitionZip(wordFile(p("Product Manager")), "a.zip")).toBeUndefined();
  expect(await readRequisitionZip(zipOf({ "word/document.xml": "x" }).slice(0, 60), "a.docx")).toBeUndefined();
});

it("takes all or nothing, and names what cannot be read", async () => {
  const wrong = Object.fromEntries(
    ["b", "c", "d", "e"].map((name) => [`${name}.yaml`, "schema: 1\nrole:\n  titel: x\n"]),
  );
  expect(await problemOf(zipOf({ "a.yaml": toYaml(drafts[0]!), ...wrong }))).toBe(
    "Nothing was taken in, as 4 of 5 files cannot be read. b.yaml: Line 3, role.titel: no such key: titel. " +
      "c.yaml: Line 3, role.titel: no such key: titel. d.yaml: Line 3, role.titel: no such key: titel (and 1 more).",
  );
});

it.each([
  ["of something else", zipOf({ "photo.png": "x" }), "holds no requisitions"],
  ["that is empty", zipSync({}), "holds no requisitions"],
  ["that is damaged", zipOf({ "a.yaml": "schema: 1\n" }).slice(0, 60), "damaged"],
  ["of other data", zipOf({ "package.json": '{ "name": "x" }' }), "package.json: "],
  ["that unpacks without end", zipSync({ "a.yaml": new Uint8Array(30 * 1024 * 1024) }), "20 MB"],
])("says what to do with a zip %s", async (_, zip, words) => {
  expect(await problemOf(zip)).toContain(words);
});
