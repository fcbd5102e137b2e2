import { afterEach, describe, expect, it, vi } from "vitest";
import { MOST_WHILE_CLOSING, sendForm } from "./send-form";

afterEach(() => vi.unstubAllGlobals());

/** Sends a form to a server with the given response. */
async function send(answer: Response | Error, { online = true, body = "a=1", closing = false } = {}) {
  const fetched = vi.fn((_address: string, _request: RequestInit) =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
  vi.stubGlobal("fetch", fetched);
  vi.stubGlobal("navigator", { onLine: online });
  const reply = await sendForm("/save", new URLSearchParams(body), closing, new AbortController().signal);
  return { reply, request: fetched.mock.calls[0]![1] };
}

describe("sending a form", () => {
  it("returns the server's response", async () => {
    expect((await send(Response.json({ carry: {} }))).reply).toEqual({ kind: "answer", answer: { carry: {} } });
  });

  it("uses `keepalive` while the page closes, unless the form is too long for that", async () => {
    const one = { closing: true };
    expect((await send(Response.json({}), one)).request.keepalive).toBe(true);
    const long = { closing: true, body: `a=${"x".repeat(MOST_WHILE_CLOSING)}` };
    expect((await send(Response.json({}), long)).request.keepalive).toBe(false);
    expect((await send(Response.json({}))).request.keepalive).toBe(false);
  });

  it.each([
    [
      "offline",
      new TypeError("Failed to fetch"),
      false,
      "You're offline. Keep this page open. It saves when you're back.",
    ],
    ["no answer", new TypeError("Failed to fetch"), true, "Couldn't save. Retrying… Keep this page open."],
    ["no JSON", new Response("<h1>Log in to this network</h1>"), true, "Couldn't save. Retrying… Keep this page open."],
    ["a failing server", new Response("", { status: 500 }), true, "Couldn't save. Retrying… Keep this page open."],
    [
      "a save at the same moment",
      new Response("", { status: 409 }),
      true,
      "Couldn't save. Retrying… Keep this page open.",
    ],
  ])("is retried after %s", async (_, answer, online, why) => {
    expect((await send(answer, { online })).reply).toEqual({ kind: "failed", why });
  });

  it("is retried when the server says", async () => {
    const headers = { "Retry-After": "60" };
    expect((await send(new Response("", { status: 429, headers }))).reply).toMatchObject({
      kind: "failed",
      after: 60_000,
    });
    expect((await send(new Response("", { status: 503 }))).reply).toMatchObject({ kind: "failed", after: undefined });
  });

  it("is permanently rejected, with the server's message if it is meant for users", async () => {
    const gone = new Response("This requisition was deleted.", { status: 404 });
    expect((await send(gone)).reply).toEqual({ kind: "refused", why: "Not saved. This requisition was deleted." });
    const page = { status: 413, headers: { "Content-Type": "text/html" } };
    expect((await send(new Response("<h1>Too large</h1>", page))).reply).toEqual({
      kind: "refused",
      why: "Not saved: this page is too long to save. Shorten an answer.",
    });
  });
});
