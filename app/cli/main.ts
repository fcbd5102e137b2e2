import { Console } from "node:console";
import { fstatSync } from "node:fs";
import type { Writable } from "node:stream";
import type { Catalogue } from "../catalogue/catalogue";
import { CatalogueError, loadCatalogue } from "../catalogue/load.server";
import { readTemplatesDir } from "../env.server";
import { type Arguments, readArguments } from "./arguments";
import { checkFiles } from "./check-command";
import { compareFiles } from "./compare-command";
import { exportFiles } from "./export-command";
import { importFiles } from "./import-command";
import { plainLine, Problem } from "./problem";
import type { ExitCode, Shell } from "./shell";
import { USAGE } from "./usage";

/** The streams it reads from and writes to: those of the process, or of a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
}

/** Runs the command line with the arguments after `requisite`. `root` is the folder of the package. Never throws. */
export async function main(
  args: readonly string[],
  root: string,
  streams: Streams = process,
  load: (folder: string) => Catalogue = loadCatalogue,
): Promise<ExitCode> {
  const { stdout, stderr } = streams;
  const console = new Console({ stdout, stderr });
  // A failed write rejects the promise of `print`; without a listener it would end the process first.
  stdout.on("error", () => undefined);
  const write = (data: string | Uint8Array) =>
    new Promise<void>((done, fail) => {
      stdout.write(data, (error) => (error ? fail(new CannotPrintError(error)) : done()));
    });
  const shell: Shell = {
    today: new Date().toISOString().slice(0, 10),
    get stdin() {
      // Node reads a folder as empty input.
      if (streams === process && fstatSync(0).isDirectory())
        throw Object.assign(new Error("a folder"), { code: "EISDIR" });
      return streams.stdin;
    },
    print: write,
    printBytes: (bytes) => {
      if (stdout.isTTY) throw new Problem("a terminal can’t show the document; name a file with --out");
      return write(bytes);
    },
    complain: (line) => console.error(`requisite: ${plainLine(line)}`),
  };
  try {
    return await run(readArguments(args), shell, () => load(readTemplatesDir(root)));
  } catch (error) {
    // No message if the reader of the pipe closed it early, such as `head`.
    if (!(error instanceof CannotPrintError && error.code === "EPIPE")) shell.complain(problemOf(error));
    return 2;
  }
}

async function run(asked: Arguments, shell: Shell, catalogue: () => Catalogue): Promise<ExitCode> {
  switch (asked.command) {
    case "help":
      await shell.print(USAGE);
      return 0;
    case "check":
      return checkFiles(asked, catalogue(), shell);
    case "import":
      return importFiles(asked, catalogue(), shell);
    case "export":
      return exportFiles(asked, catalogue(), shell);
    case "compare":
      return compareFiles(asked, catalogue(), shell);
  }
}

class CannotPrintError extends Error {
  override readonly name = "CannotPrintError";
  readonly code: string | undefined;
  constructor({ code, message }: NodeJS.ErrnoException) {
    super(`the output can’t be written (${code ?? message})`);
    this.code = code;
  }
}

function problemOf(error: unknown): string {
  if (error instanceof CatalogueError) {
    const [first, ...more] = error.message.split("\n");
    return `the templates have a mistake: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ""}`;
  }
  const known = [Problem, CannotPrintError].some((kind) => error instanceof kind);
  return known ? (error as Error).message : `this is a bug in Requisite, please report it: ${String(error)}`;
}
