import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { runApp, type Answer, type RunningApp } from "./running-app";

const assetLike = (ending: string) =>
  `/assets/${readdirSync("build/client/assets").find((name) => name.endsWith(ending))!}`;

/** One response of every kind. */
const ANSWERS: [string, number, (app: RunningApp) => Promise<Answer>][] = [
  ["a page", 200, (app) => app.ask("/page")],
  ["a resource", 200, (app) => app.ask("/resource")],
  ["an asset", 200, (app) => app.ask(assetLike(".js"))],
  ["the typeface", 200, (app) => app.ask(assetLike(".woff2"))],
  ["the stylesheet", 200, (app) => app.ask("/requisite.css")],
  ["no such asset", 404, (app) => app.ask("/assets/none.js")],
  ["no such page", 404, (app) => app.ask("/nowhere")],
  ["a probe", 200, (app) => app.ask("/livez")],
  ["a bug", 500, (app) => app.ask("/broken")],
  ["an address that cannot be read", 400, (app) => app.ask("/%E0%A4%A")],
  ["a form from elsewhere", 403, (app) => app.post("/page", "a=1", { Origin: "null" })],
  ["a form that is too large", 413, (app) => app.post("/page", "x".repeat(2_000_000))],
  ["a stranger's host", 421, (app) => app.ask("/page", { headers: { Host: "evil.example" } })],
];

test.each(ANSWERS)("%s has every security header", async (_name, status, ask) => {
  const answer = await ask(await runApp());
  expect(answer.status).toBe(status);
  const { "content-security-policy": policy, ...headers } = answer.headers;
  expect(
    String(policy)
      .replace(/nonce-[^']+/, "nonce-N")
      .split(";"),
  ).toEqual([
    "default-src 'none'",
    "script-src 'self' 'nonce-N'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
  ]);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  expect(headers["permissions-policy"]).toContain("camera=()");
  // Over http, a header that forces https would lock its owner out; no other site may read our responses.
  for (const name of ["x-powered-by", "strict-transport-security", "access-control-allow-origin"]) {
    expect(headers, name).not.toHaveProperty(name);
  }
});

test.each(ANSWERS)("%s is not cached, unless its name changes with its content", async (name, _status, ask) => {
  const { headers } = await ask(await runApp());
  const always = "public, max-age=31536000, immutable";
  const kept = { "an asset": always, "the typeface": always, "the stylesheet": "no-cache" }[name];
  expect(headers["cache-control"]).toBe(kept ?? "no-store");
});

test("each request has its own nonce, and the page uses it", async () => {
  const app = await runApp();
  const nonces = new Set<string>();
  for (let i = 0; i < 20; i += 1) {
    const { headers, text } = await app.ask("/page");
    const nonce = /'nonce-([A-Za-z0-9+/=]{24})'/.exec(headers["content-security-policy"] as string)![1]!;
    expect(text).toContain(`page with nonce ${nonce}`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(20);
});

test("no response shows where in the code an error happened", async () => {
  const app = await runApp({ build: () => Promise.reject(new Error("the reason")) });
  for (const path of ["/page", "/assets/none.js"]) {
    expect((await app.ask(path)).text).not.toMatch(/the reason|node_modules|\.[jt]s:\d/);
  }
  const { status, text } = await app.ask("/page");
  expect(status).toBe(500);
  expect(text).toContain("<h1>Something went wrong</h1>");
});
