import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, vi } from "vitest";
import type { HiringDocument } from "../app/documents/blocks/document";
import type { Format, Written } from "../app/formats/format";
import { createWriteFile } from "./write-file";

const docx = (write = () => new Uint8Array([1])) => ({ ending: "docx", write: vi.fn(write) }) as unknown as Format;
const written = (title: string, letterhead: object = {}): Written =>
  ({ document: { title, letterhead } as unknown as HiringDocument }) as Written;

/** A thread that exits on "end", reports an error on "fail", and otherwise responds with one byte. */
function threadFile(): URL {
  const file = join(mkdtempSync(join(tmpdir(), "thread-")), "thread.mjs");
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ id, document: { title } }) => {
  if (title === "end") process.exit(3);
  parentPort.postMessage(title === "fail" ? { id, error: "no such font" } : { id, bytes: new Uint8Array([title.length]) });
});`,
  );
  return pathToFileURL(file);
}

test("an unchanged document is cached, and another color, logo or style line makes another document", async () => {
  const writeFile = createWriteFile(undefined);
  const format = docx();
  const bytes = new Uint8Array([7]);
  const looks = [
    {},
    { color: "1D4E89" },
    { logo: { png: bytes } },
    { styleSource: { bytes, lines: [] } },
    { styleSource: { bytes, lines: [{ text: "Draft", print: false }] } },
  ];
  for (const [i, look] of looks.entries()) {
    for (let twice = 0; twice < 2; twice += 1) await writeFile(format, written("a", look));
    expect(vi.mocked(format.write)).toHaveBeenCalledTimes(i + 1);
  }
});

test("other formats are not cached", async () => {
  const writeFile = createWriteFile(undefined);
  const format = { ...docx(), ending: "md" } as Format;
  for (let twice = 0; twice < 2; twice += 1) await writeFile(format, written("a"));
  expect(vi.mocked(format.write)).toHaveBeenCalledTimes(2);
});

test("a thread writes files, and a failed one does not affect the next", async () => {
  const writeFile = createWriteFile(threadFile());
  const format = docx();
  await expect(writeFile(format, written("fail"))).rejects.toThrow("no such font");
  expect(await writeFile(format, written("abc"))).toEqual(new Uint8Array([3]));
  expect(format.write).not.toHaveBeenCalled();
});

test("when a thread exits, waiting files fail and a new thread takes over", async () => {
  const writeFile = createWriteFile(threadFile());
  const waiting = writeFile(docx(), written("end"));
  await expect(waiting).rejects.toThrow("has ended");
  const after = ["ab", "abc", "abcd"].map((title) => writeFile(docx(), written(title)));
  expect((await Promise.all(after)).map(([length]) => length)).toEqual([2, 3, 4]);
});
