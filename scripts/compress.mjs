// Writes compressed copies of all files that browsers download. They are compressed as far as possible, for which the
// server has no time.
import zopfli from "@gfx/zopfli";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const FOLDER = "build/client";
/** For smaller files, the headers are larger than the savings. */
const LEAST_BYTES = 500;

for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  if (!entry.isFile() || !/\.(?:js|css|svg|json)$/.test(path)) continue;
  const bytes = readFileSync(path);
  if (bytes.length < LEAST_BYTES) continue;
  writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  // Block splitting takes four times as long as everything else, and saves one byte of 300.
  writeFileSync(`${path}.gz`, await zopfli.gzipAsync(bytes, { numiterations: 15, blocksplitting: false }));
}
