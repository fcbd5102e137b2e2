import { expect, test } from "vitest";
import type { Store } from "../../app/store/store";
import { runApp } from "./running-app";

const never = () => new Promise<void>(() => undefined);

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
  ["hangs", { ping: never }, 503],
])("/readyz, when the database %s", async (_name, store, status) => {
  const app = await runApp({ store: store as unknown as Store });
  const before = Date.now();
  const answer = await app.ask("/readyz");
  expect(answer.status).toBe(status);
  expect(answer.text).toBe(status === 200 ? "ready\n" : "not ready\n");
  expect(Date.now() - before).toBeLessThan(2000);
});

test("/livez does not ask the database", async () => {
  const app = await runApp({ store: {} as Store });
  expect(await app.ask("/livez")).toMatchObject({ status: 200, text: "alive\n" });
});

test("while the server stops it is alive but not ready", async () => {
  const app = await runApp({ isStopping: () => true });
  expect((await app.ask("/livez")).status).toBe(200);
  expect((await app.ask("/readyz")).status).toBe(503);
});
