import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import toDocx from "html-to-docx";
import { unzipSync } from "fflate";
import type { HiringDocument } from "../app/documents/blocks/document";
import { readingOrder } from "../app/documents/blocks/words";
import { docx, writeDocx } from "../app/formats/docx/index";
import type { Written } from "../app/formats/format";
import { createWriteFile } from "../server/write-file";
import { contentOf, SIZES } from "./documents/content";
import { floorOf } from "./documents/floor";
import { htmlOf } from "./documents/html";
import { templaterOf } from "./documents/templater";

// Measures how fast the same words become a Word file. The contenders alternate in one run, so that load on the machine
// affects all.
const PANDOC = "/usr/bin/pandoc";
const ROUNDS = { 3: 40, 12: 30, 60: 12 } as const;

type Writer = (document: HiringDocument) => Promise<Uint8Array> | Uint8Array;
const thread = pathToFileURL(fileURLToPath(new URL("../build/docx-thread.js", import.meta.url)));
const written = (document: HiringDocument) => ({ document }) as Written;

await measure();

async function measure(): Promise<void> {
  const constant = new Map(Object.entries(unzipSync(await writeDocx(contentOf(SIZES[0], 0)))));
  const kept = createWriteFile(undefined);
  const contenders = new Map<string, Writer>([
    ["Requisite, first export", writeDocx],
    ["Requisite, again", (document) => kept(docx, written(document))],
    ["docxtemplater 3.71", templaterOf(constant)],
    ["html-to-docx 1.8", (document) => toDocx(htmlOf(document))],
    ...(existsSync(PANDOC) ? [["pandoc, a process a file", pandoc] as const] : []),
    ["floor: raw strings and zlib", floorOf(constant)],
  ]);
  await sameWords(contenders);
  const rows = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
  for (const size of SIZES) {
    const times = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
    for (let round = -5; round < ROUNDS[size.pages]; round += 1) {
      const document = contentOf(size, round);
      for (const [name, write] of contenders) {
        if (name.endsWith("again")) await write(document);
        const start = process.hrtime.bigint();
        await write(document);
        if (round >= 0) times.get(name)!.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
    }
    for (const [name, all] of times) rows.get(name)!.push(median(all));
  }
  report(rows);
  await eventLoopDelay();
  const file = join(mkdtempSync(join(tmpdir(), "requisite-bench-")), "sixty-pages.json");
  writeFileSync(file, JSON.stringify(contentOf(SIZES[2], 0)));
  const memory = fileURLToPath(new URL("documents/memory.mjs", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [memory, fileURLToPath(thread), file], { encoding: "utf8" });
  console.log(
    `\nPeak memory of a process that exports the 60 pages 20 times in the server's thread: ${stdout.trim()} MB`,
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function pandoc(document: HiringDocument): Uint8Array {
  return spawnSync(PANDOC, ["-f", "html", "-t", "docx", "-o", "-"], { input: htmlOf(document), maxBuffer: 64e6 })
    .stdout;
}

/** Makes sure that every contender writes all words before it is measured. */
async function sameWords(contenders: ReadonlyMap<string, Writer>): Promise<void> {
  const document = contentOf(SIZES[0], 1);
  for (const [name, write] of contenders) {
    const xml = new TextDecoder().decode(unzipSync(await write(document))["word/document.xml"]);
    const words = xml
      .replace(/<[^>]+>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;|&#39;/g, "'")
      .replace(/&amp;/g, "&");
    const squeezed = words.replace(/\s+/g, "");
    const lost = readingOrder({ ...document, name: "", subtitle: "" }).filter(
      (text) => !squeezed.includes(text.replace(/\s+/g, "")),
    );
    if (lost.length > 0) console.log(`${name} lost ${lost.length} texts, such as: ${lost[0]}`);
  }
}

function report(rows: ReadonlyMap<string, readonly number[]>): void {
  const of = (name: string) => [...rows].find(([other]) => other.startsWith(name))![1];
  const [templater, floor] = [of("docxtemplater"), of("floor")];
  console.log(
    `| median ms | ${SIZES.map(({ pages }) => `${pages} pages`).join(" | ")} | of docxtemplater | of the floor |`,
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const [name, times] of rows) {
    const ratios = (base: readonly number[]) => times.map((time, i) => (time / base[i]!).toFixed(2)).join(", ");
    console.log(
      `| ${name} | ${times.map((time) => time.toFixed(2)).join(" | ")} | ${ratios(templater)} | ${ratios(floor)} |`,
    );
  }
}

/** How long the server's event loop is blocked while a thread writes 60 pages. */
async function eventLoopDelay(): Promise<void> {
  const write = createWriteFile(thread);
  await write(docx, written(contentOf(SIZES[0], 900)));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let round = 0; round < 5; round += 1) await write(docx, written(contentOf(SIZES[2], 901 + round)));
  delay.disable();
  console.log(
    `\nLongest hold of the event loop while 60 pages are written, five times: ${(delay.max / 1e6).toFixed(0)} ms`,
  );
}
