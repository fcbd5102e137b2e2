import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readBrowserPaths } from "../env.server";
import type { Written } from "../formats/format";
import { writeHtml } from "../formats/html/index";
import { Problem } from "./problem";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "microsoft-edge",
  "chromium-headless-shell",
];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const LONGEST = 60_000;

/**
 * Prints the web page of a document to PDF with a Chromium on this machine, tagged for screen readers. Throws a
 * `Problem`.
 */
export async function printPdf({ document }: Written): Promise<Uint8Array> {
  const browser = findChromium();
  if (!browser) {
    throw new Problem(
      "no Chromium was found to print PDFs; install one, name it in CHROMIUM_PATH, or export html and print that",
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "requisite-pdf-"));
  try {
    const [page, file] = [join(folder, "page.html"), join(folder, "page.pdf")];
    await writeFile(page, writeHtml(document));
    await promisify(execFile)(
      browser,
      [
        "--headless",
        "--disable-gpu",
        "--disable-extensions",
        "--no-first-run",
        // Chromium does not start its sandbox for root, for example in a container.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        `--print-to-pdf=${file}`,
        pathToFileURL(page).href,
      ],
      { timeout: LONGEST },
    );
    return await readFile(file);
  } catch {
    throw new Problem(`${browser} couldn’t print the document; export html and print that`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function findChromium(): string | undefined {
  const { chromium, path } = readBrowserPaths();
  const onPath = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium, ...onPath, ...ELSEWHERE].find((file) => file !== undefined && file !== "" && existsSync(file));
}
