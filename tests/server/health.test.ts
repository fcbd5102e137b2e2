import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Store } from "../../app/store/store";
import { runApp } from "./running-app";

const never = () => new Promise<void>(() => undefined);

// The clock is stopped, so that responses come without waiting unless a test advances it.
beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

test.each([
  ["answers", { ping: () => Promise.resolve() }, 200],
  ["fails", { ping: () => Promise.reject(new Error("disk full")) }, 503],
  [
    "throws",
    {
      ping: () => {
        throw new Error("closed");
      },
    },
    503,
  ],
])("/readyz, when the database %s", async (_name, store, status) => {
  const app = await runApp({ store: store as unknown as Store });
  const answer = await app.ask("/readyz");
  expect(answer.status).toBe(status);
  expect(answer.text).toBe(status === 200 ? "ready\n" : "not ready\n");
});

test("/readyz responds after a second when the database hangs", async () => {
  let onPing = () => {};
  const pinged = new Promise<void>((resolve) => (onPing = resolve));
  const ping = () => (onPing(), never());
  const app = await runApp({ store: { ping } as unknown as Store });
  const answer = app.ask("/readyz");
  await pinged;
  vi.advanceTimersByTime(1000);
  expect(await answer).toMatchObject({ status: 503, text: "not ready\n" });
});

test("/livez does not use the database", async () => {
  const app = await runApp({ store: {} as Store });
  expect(await app.ask("/livez")).toMatchObject({ status: 200, text: "alive\n" });
});

test("while the server stops it is live but not ready", async () => {
  const app = await runApp({ isStopping: () => true });
  expect((await app.ask("/livez")).status).toBe(200);
  expect((await app.ask("/readyz")).status).toBe(503);
});
