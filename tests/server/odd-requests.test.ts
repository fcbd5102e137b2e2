import type { OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { runApp } from "./running-app";

test.each<[string, OutgoingHttpHeaders]>([
  ["an origin that is none", { Origin: "http://[" }],
  ["Sec-Fetch-Site: none", { Origin: undefined, "Sec-Fetch-Site": "none" }],
  ["Sec-Fetch-Site: same-site", { Origin: undefined, "Sec-Fetch-Site": "same-site" }],
])("%s is refused wherever it is sent", async (_name, headers) => {
  const app = await runApp();
  for (const path of ["/page", "/page.data", "/resource", "/nowhere"]) {
    expect((await app.post(path, "a=1", headers)).status, path).toBe(403);
  }
  expect(app.actions).toEqual([]);
});

test("X-Forwarded-Host is ignored: Remix would use it as our name, and fail on an invalid port", async () => {
  const app = await runApp();
  const forged = { "X-Forwarded-Host": "evil.example:99999" };
  expect((await app.post("/page", "a=1", forged)).status).toBe(200);
  expect((await app.ask("/page", { headers: forged })).status).toBe(200);
});

test.each<[string, OutgoingHttpHeaders, number]>([
  ["too long by its header", { "Content-Length": 200_000_000 }, 413],
  ["whose length is no number", { "Content-Length": "many" }, 400],
  ["of no type", { "Content-Type": undefined }, 415],
])("a form %s is refused at once", async (_name, headers, status) => {
  const app = await runApp();
  expect((await app.post("/page", "a=1", headers)).status).toBe(status);
  expect(app.actions).toEqual([]);
});

test("a form that is too large is read to its end before it is refused, so that a browser shows the reason", async () => {
  const app = await runApp();
  const { status, text } = await app.post("/page", "x".repeat(15_000_000));
  expect(status).toBe(413);
  expect(text).toContain("<h1>This form is too large</h1>");
  expect(text).toContain("Nothing was saved. A form can have 1 MiB. Go back and shorten your text. It is still there.");
  expect(text).toContain('href="/requisite.css"');
  expect(text).toContain('href="/requisitions"');
});

test.each([
  ["/requisitions/new/import", 16],
  ["/settings", 4],
  ["/requisitions/abcdefghijkl/debrief", 16],
])("an upload to %s that is too large shows the limit of that page", async (path, most) => {
  const app = await runApp();
  const { status, text } = await app.post(path, "x".repeat(30_000_000));
  expect(status).toBe(413);
  expect(text).toContain(`This page accepts up to ${most} MiB in all. Go back and choose`);
});

test("a refused method gets the list of allowed ones, including HEAD", async () => {
  const app = await runApp();
  expect((await app.ask("/resource", { method: "OPTIONS" })).headers.allow).toBe("GET, HEAD, POST");
  expect((await app.ask("/resource", { method: "HEAD" })).status).toBe(200);
});

const BOTH = "POST /page HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n";

test.each([
  ["without a Host", "GET /resource HTTP/1.0\r\n\r\n", 421],
  ["with a length and chunks at once", BOTH, 400],
  ["that is not HTTP", "\0\x01 nonsense\r\n\r\n", 400],
])("a request %s is refused without other effects", async (_name, text, status) => {
  const app = await runApp();
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(app.port, "127.0.0.1", () => socket.write(text));
    socket.once("data", (data) => resolve(data.toString()));
  });
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  expect((await app.ask("/resource")).status).toBe(200);
});

test("an address that cannot be decoded is explained", async () => {
  const { status, text } = await (await runApp()).ask("/requisitions/%E0%A4%A");
  expect(status).toBe(400);
  expect(text).toContain("<h1>We can’t read this link</h1>");
});
