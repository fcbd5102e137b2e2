import { expect, test } from "vitest";
import { runApp } from "./running-app";

test("too many forms in a minute are refused with a page; pages can still be read", async () => {
  const app = await runApp({ settings: { rateLimit: 3, trustProxy: false } });
  for (let i = 0; i < 3; i += 1) expect((await app.post("/page")).status).toBe(200);
  const refused = await app.post("/page", "a=1", { "X-Forwarded-For": "203.0.113.9" });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.text).toContain("<h1>Too many requests</h1>");
  expect(app.actions).toHaveLength(3);
  expect((await app.ask("/page")).status).toBe(200);
});
