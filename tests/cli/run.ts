import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { loadCatalogue } from "../../app/catalogue/load.server";
import { main } from "../../app/cli/main";
import { catalogue } from "../support/catalogue";

const ROOT = resolve(".");

interface Options {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
}

/** Does what bin/requisite does after its start, but in this process and with templates that are already loaded. */
export async function requisite(args: readonly string[], { cwd = ROOT, input = "" }: Options = {}) {
  const [stdout, stderr] = [collected(), collected()];
  const stdin = Readable.from(input === "" ? [] : [Buffer.from(input)]);
  const load = (folder: string) => (folder === join(ROOT, "templates") ? catalogue : loadCatalogue(folder));
  process.chdir(cwd);
  try {
    const status = await main(args, ROOT, { stdin, stdout, stderr }, load);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(ROOT);
  }
}

/** A stream that collects what is written to it. */
function collected(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}

/** A folder with these files, removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "requisite-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
