import { expect, test } from "vitest";
import { runApp } from "./running-app";

const CANARY = "canary-140000-EUR";

test("a request is logged as one line with method, path, status, time and id, but no input", async () => {
  const app = await runApp();
  await app.ask(`/page?salary=${CANARY}`, {
    headers: { Cookie: `sid=${CANARY}`, "User-Agent": CANARY, Referer: `/${CANARY}` },
  });
  await app.post("/page", `salary=${CANARY}`);
  await app.post(`/page?from=${CANARY}`, `salary=${CANARY}`, { Origin: `http://${CANARY}.example` });
  await app.ask(`/nowhere?q=${CANARY}`);
  expect(app.lines).toHaveLength(4);
  expect(app.lines.join("")).not.toContain(CANARY);
  const [first] = app.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toMatchObject({
    req: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, method: "GET", path: "/page" },
    res: { status: 200 },
    responseTime: expect.any(Number) as number,
  });
  expect(Object.keys(first!).sort()).toEqual(
    ["level", "msg", "req", "res", "responseTime", "time", ...["hostname", "pid"]].sort(),
  );
});

test("assets and probes are not logged", async () => {
  const app = await runApp();
  for (const path of ["/assets/none.js", "/requisite.css", "/livez", "/readyz"]) await app.ask(path);
  expect(app.lines).toEqual([]);
});

test("a bug is logged with its stack and the id that the page shows", async () => {
  const app = await runApp({ build: () => Promise.reject(new Error("the reason")) });
  const { text } = await app.ask("/page");
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(text)![0];
  const bug = app.lines.find((line) => line.includes("the reason"))!;
  expect(bug).toContain(id);
  expect(bug).toContain("logs.test.ts");
});
