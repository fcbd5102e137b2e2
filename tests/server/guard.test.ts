import type { OutgoingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { runApp } from "./running-app";

// Requests that Remix 2.17.5 alone accepts or answers with 500, and the required status.
const FORMS: [string, OutgoingHttpHeaders, number][] = [
  ["from our page", {}, 200],
  ["from our page, told by Origin alone", { "Sec-Fetch-Site": undefined }, 200],
  ["from another site", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" }, 403],
  ["from another site in an old browser", { Origin: "https://evil.example", "Sec-Fetch-Site": undefined }, 403],
  ["from nowhere", { Origin: "null" }, 403],
  ["with a forged forward", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }, 403],
  ["that says nothing of its origin", { Origin: undefined, "Sec-Fetch-Site": undefined }, 403],
  ["that only the browser says is foreign", { Origin: undefined, "Sec-Fetch-Site": "cross-site" }, 403],
  ["from another port of this machine", { Origin: "http://localhost:1", "Sec-Fetch-Site": "same-site" }, 403],
  ["as plain text", { "Content-Type": "text/plain" }, 415],
  ["as JSON", { "Content-Type": "application/json" }, 415],
  ["without a length", { "Content-Length": undefined, "Transfer-Encoding": "chunked" }, 411],
];

describe.each(["/page", "/resource"])("a form to %s", (path) => {
  test.each(FORMS)("%s", async (_name, headers, status) => {
    const app = await runApp();
    const answer = await app.post(path, "a=1", headers);
    expect(answer.status).toBe(status);
    expect(app.actions).toEqual(status === 200 ? [path] : []);
    if (status !== 200) {
      expect(answer.text).toContain("Nothing was saved");
      expect(answer.headers.connection).toBe("close");
    }
  });

  test("of over 1 MiB is refused, but one of 1 MiB is not", async () => {
    const app = await runApp();
    expect((await app.post(path, "x".repeat(1024 * 1024 + 1))).status).toBe(413);
    expect((await app.post(path, "x".repeat(1024 * 1024))).status).toBe(200);
  });
});

test.each([
  ["localhost", 200],
  ["LOCALHOST:80", 200],
  ["127.0.0.1:3000", 200],
  ["[::1]:3000", 200],
  ["evil.example", 421],
  ["localhost.evil.example", 421],
  ["127.0.0.1.evil.example", 421],
  ["localhost:99999", 421],
])("the host %s gets %d", async (host, status) => {
  const app = await runApp();
  expect((await app.ask("/resource", { headers: { Host: host } })).status).toBe(status);
});

test.each([
  ["TRACE", "/resource", 405],
  ["PUT", "/resource", 405],
  ["GET", "/%E0%A4%A", 400],
  ["GET", `/${"x".repeat(5000)}`, 414],
  ["GET", "/page.docx", 200],
])("%s %s gets %d", async (method, path, status) => {
  const app = await runApp();
  const answer = await app.ask(path, { method });
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/\bat .*:\d+:\d+/);
});
