// What a build is made from, so that setup.mjs knows whether it is of what is there now.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where a build keeps what it was made from. Each build empties the folder first, so half a build has none. */
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

/** A hash of all that a build made here and now would be made from: of contents, as git changes times at will. */
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
