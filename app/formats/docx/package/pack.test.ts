import { Document, Packer } from "docx";
import { expect, it } from "vitest";
import { compile, pack } from "./pack";
import { unpack } from "../test-support";

it("finds the private compiler of docx", () => {
  expect(Packer["compiler"], "docx has changed: see pack.ts").toMatchObject({ compile: expect.any(Function) });
  expect(unpack(pack(compile(new Document({ sections: [] }), "<core/>"))).has("word/document.xml")).toBe(true);
});

it("writes quotation marks unescaped, and gives every file the same date", () => {
  const file = pack(compile(new Document({ sections: [], description: "It's" }), "<core>It&apos;s</core>"));
  expect([...unpack(file).values()].join("")).not.toContain("&apos;");
  expect(unpack(file).get("docProps/core.xml")).toBe("<core>It's</core>");
  // Bytes 10 to 13 of a zip are the time and the date of its first file: noon of 1 January 1980.
  expect([...file.slice(10, 14)]).toEqual([0, 12 << 3, 33, 0]);
});
