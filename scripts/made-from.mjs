// Computes what a build is made from, so that setup.mjs knows whether the build is up to date.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The file with the hash of a build's sources. Each build empties the folder first, so an incomplete build has none.
 */
export const STAMP = "build/made-from";

const INPUTS = [
  "app",
  "server",
  "public",
  "package-lock.json",
  "vite.config.ts",
  "vite.server.config.ts",
  "vite.cli.config.ts",
  "remix.config.js",
  "tsconfig.json",
  "scripts/build.mjs",
  "scripts/compress.mjs",
];

/** A hash of everything a build uses: of contents, since git changes modification times. */
export function madeFrom() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${process.version}`);
  for (const path of INPUTS.flatMap(filesIn)) hash.update(`\n${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}
