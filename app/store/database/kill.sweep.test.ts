import { DatabaseSync } from "@photostructure/sqlite";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { openStore } from "./open.server";
import { scratchFolder } from "../testing/scratch-folder";

const ROUNDS = 8;
const me = { id: "me" };

/** Builds the script like the server, so that Node can run it on its own. */
async function buildSaver(): Promise<string> {
  const outDir = scratchFolder();
  symlinkSync(resolve("node_modules"), join(outDir, "node_modules"));
  const ssr = resolve("app/store/testing/save-forever.ts");
  await build({ configFile: false, logLevel: "error", build: { ssr, outDir, target: "node20", emptyOutDir: false } });
  return join(outDir, "save-forever.js");
}

function start(script: string, url: string) {
  const child = spawn(process.execPath, [script, url], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { out: "", err: "" };
  child.stdout.on("data", (data: Buffer) => (output.out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (output.err += data.toString()));
  return { child, output, closed: once(child, "close") };
}

/** The role section has a version for each revision from 1, so a missing version makes the count too low. */
function countVersions(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare("SELECT count(*) AS n FROM versions WHERE section = 'role'").get() as { n: number };
  database.close();
  return row.n;
}

test("kill -9 loses no acknowledged save, and the next process can open the file", async () => {
  const script = await buildSaver();
  const path = join(scratchFolder(), "a.db");
  for (let round = 0; round < ROUNDS; round++) {
    const { child, output, closed } = start(script, `file:${path}`);
    const enough = new Promise<void>((resolve) =>
      child.stdout.on("data", () => {
        if (output.out.split("\n").length > 1 + round * 5) resolve();
      }),
    );
    await Promise.race([enough, closed]);
    child.kill("SIGKILL");
    await closed;
    expect(output.err).toBe("");
    // The last line may be incomplete: the process was killed while printing it.
    const acknowledged = output.out.split("\n").slice(0, -1).map(Number);
    expect(acknowledged.length).toBeGreaterThan(round * 5);

    const store = await openStore({ url: `file:${path}`, now: () => Date.now() });
    const kept = await store.read(me, "kept");
    await store.close();
    const revision = kept?.revisions.role ?? 0;
    expect(revision).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? Infinity);
    expect(kept?.requisition.role.title).toBe(`at ${revision}`);
    expect(countVersions(path)).toBe(revision);
  }
}, 120_000);

test("a second process is refused with the file's name while the first has it open", async () => {
  const script = await buildSaver();
  const path = join(scratchFolder(), "a.db");
  const store = await openStore({ url: `file:${path}`, now: () => Date.now() });
  const { child, output, closed } = start(script, `file:${path}`);
  await closed;
  await store.close();
  expect(child.exitCode).toBe(3);
  expect(output.out).toBe("");
  expect(output.err).toContain(`StoreError: ${path} is in use by another Requisite`);
});
