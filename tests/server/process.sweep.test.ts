import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

/** Starts the server like `npm start`, on a free port and with its own database. */
function startServer(env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "requisite-server-"));
  const server = spawn(process.execPath, ["build/server.js"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      PORT: "0",
      DATABASE_URL: `file:${join(folder, "requisite.db")}`,
      LOG_LEVEL: "silent",
      ...env,
    },
  });
  const output = { text: "" };
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (data: Buffer) => (output.text += data.toString()));
  onTestFinished(() => {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const exit = new Promise<number | null>((resolve) => server.once("close", resolve));
  const ready = async (): Promise<number> => {
    for (;;) {
      const port = /^Requisite is ready on http:\/\/localhost:(\d+) \(stop with Ctrl\+C\)$/m.exec(output.text)?.[1];
      if (port !== undefined) return Number(port);
      if (server.exitCode !== null) throw new Error(`It did not start: ${output.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { server, folder, output, exit, ready };
}

/**
 * A form of which only the first half is sent until `finish` is called, as over a slow connection, which is kept alive.
 * Resolves once the server has started reading it.
 */
async function slowForm(port: number) {
  const body = `intent=none&a=${"b".repeat(1000)}`;
  const form = request({
    port,
    agent: new Agent({ keepAlive: true }),
    method: "POST",
    path: "/requisitions/new",
    headers: {
      Host: "localhost",
      Origin: "http://localhost",
      Expect: "100-continue",
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": body.length,
    },
  });
  const answer = new Promise<number>((resolve, reject) => {
    form.on("response", (response) => response.resume().on("end", () => resolve(response.statusCode!)));
    form.on("error", reject);
  });
  form.flushHeaders();
  await once(form, "continue");
  form.write(body.slice(0, 500));
  const hungUp = new Promise<void>((resolve) => form.socket!.once("close", () => resolve()));
  return { answer, hungUp, finish: () => form.end(body.slice(500)) };
}

/** The server has received the signal and accepts no more work. */
const isStopping = (port: number) =>
  vi.waitFor(() => expect(fetch(`http://localhost:${port}/readyz`)).rejects.toThrow(), 10_000);

test("SIGTERM finishes running forms, accepts no new ones, closes the database and exits with 0", async () => {
  const { server, ready, exit } = startServer();
  const port = await ready();
  const [one, another] = [await slowForm(port), await slowForm(port)];
  server.kill("SIGTERM");
  await isStopping(port);
  expect(server.exitCode).toBeNull();
  one.finish();
  expect(await one.answer).toBe(400); // "There is no such button": Remix has responded.
  // A kept connection is closed as soon as it is idle, not only after the timeout.
  await one.hungUp;
  another.finish();
  expect(await another.answer).toBe(400);
  expect(await exit).toBe(0);
});

test("a second signal ends it at once", async () => {
  const { server, ready, exit } = startServer();
  const port = await ready();
  const form = await slowForm(port);
  form.answer.catch(() => "cut off");
  server.kill("SIGINT");
  await isStopping(port);
  expect(server.exitCode).toBeNull();
  server.kill("SIGINT");
  expect(await exit).toBe(1);
});

test("its files can only be read by their owner", async () => {
  const { ready, folder } = startServer();
  await ready();
  const files = readdirSync(folder);
  expect(files).toContain("requisite.db");
  for (const file of files) expect(statSync(join(folder, file)).mode & 0o077, file).toBe(0);
});

test("a port in use is reported, with a solution", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { exit, output } = startServer({ PORT: String(port) });
  expect(await exit).toBe(1);
  expect(output.text).toBe(
    `Requisite can’t start. Port ${port} is used by another program. Stop it, or choose another port: PORT=3001 npm start\n`,
  );
});

test.each([
  [
    "a setting",
    { PORT: "eighty" },
    /^Requisite can’t start\. PORT is "eighty", but must be a port from 0 to 65535\.\n$/,
  ],
  [
    "the database",
    { DATABASE_URL: "requisite.db" },
    /^Requisite can’t start\. DATABASE_URL must name a file, [^\n]*\n$/,
  ],
  ["the templates", { TEMPLATES_DIR: "/nowhere" }, /^Requisite can’t start\.\n(\/nowhere\/[\w/.-]+:\d+ [^\n]+\n)+$/],
])("a problem with %s is reported in plain words, without a stack", async (_name, env, words) => {
  const { exit, output } = startServer(env);
  expect(await exit).toBe(1);
  expect(output.text).toMatch(words);
});

test("two servers cannot use one database", async () => {
  const first = startServer();
  await first.ready();
  const second = startServer({ DATABASE_URL: `file:${join(first.folder, "requisite.db")}` });
  expect(await second.exit).toBe(1);
  expect(second.output.text).toMatch(
    /^Requisite can’t start\. .* is in use by another Requisite\. Stop that one first[^\n]*\n$/,
  );
});
