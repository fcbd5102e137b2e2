/**
 * Measures how long the server takes for each page over HTTP, warmed up: the median of many sequential requests, and
 * how much longer that is than for `/help`, which reads no data.
 * Run: npm run bench:pages
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = 40;
const SECTIONS = ["role", "reporting", "stakeholders", "metrics", "requirements", "offer", "interview"];

const folder = mkdtempSync(join(tmpdir(), "requisite-bench-"));
const port = await freePort();
const base = `http://localhost:${port}`;
const server = spawn(process.execPath, ["build/server.js"], {
  env: {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, "requisite.db")}`,
    LOG_LEVEL: "silent",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await isReady();
  const [first = "", second = ""] = await openExamples();
  const one = `/requisitions/${first}`;
  const pages = [
    "/help",
    "/requisitions",
    "/requisitions/new",
    "/role-types",
    "/role-types/technical-program-manager",
    "/settings",
    one,
    `${one}/brief`,
    ...SECTIONS.map((slug) => `${one}/edit/${slug}`),
    `${one}/review`,
    `${one}/documents/job-description`,
    `${one}/documents/interview-plan`,
    `${one}/documents/interviewer-kit`,
    `${one}/history`,
    `/compare?r=${first}&r=${second}`,
  ];
  let floor = 0;
  console.log("| page | median ms | of /help | kB, gzip |\n| --- | ---: | ---: | ---: |");
  for (const page of pages) {
    const { ms, bytes } = await median(page);
    floor ||= ms;
    const name = page.replaceAll(first, ":id").replaceAll(second, ":id");
    console.log(`| \`${name}\` | ${ms.toFixed(1)} | ${(ms / floor).toFixed(1)} | ${(bytes / 1000).toFixed(1)} |`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** The median of many requests after a warm-up, and the bytes of one over the network. */
async function median(page: string): Promise<{ ms: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < RUNS + 10; i += 1) {
    const before = performance.now();
    bytes = await download(page);
    if (i >= 10) times.push(performance.now() - before);
  }
  return { ms: times.sort((a, b) => a - b)[RUNS / 2]!, bytes };
}

/** The size of a page over the network, in bytes. */
function download(page: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(base + page, { headers: { "Accept-Encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (piece: Buffer) => (bytes += piece.length));
      response.on("end", () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${page} answers ${response.statusCode}.`)),
      );
    }).on("error", reject);
  });
}

/** Opens copies of the shipped examples under our own ids and returns the first two. */
async function openExamples(): Promise<string[]> {
  const ids = Array.from({ length: 20 }, (_, i) => `example${String(i).padStart(5, "0")}`);
  const body = new URLSearchParams({ intent: "examples" });
  for (const id of ids) body.append("id", id);
  await fetch(`${base}/requisitions/new`, { method: "POST", body, headers: { Origin: base }, redirect: "manual" });
  return ids.slice(0, 2);
}

async function isReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${base}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not start.");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
