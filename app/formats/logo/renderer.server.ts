import { initWasm } from "@resvg/resvg-wasm";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

let loading: Promise<void> | undefined;

/** Loads the image renderer on first use. */
export const loadRenderer = (): Promise<void> => (loading ??= load());

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(await readFile(path));
}
