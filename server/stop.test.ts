import { EventEmitter } from "node:events";
import type { Server } from "node:http";
import type { Logger } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Store } from "../app/store/store";
import { stopOnSignals } from "./stop";

/** A fake process and server that record what happens to them; `finish` ends the last request. */
function running(close = () => Promise.resolve()) {
  const done: string[] = [];
  let finish = () => {};
  const server = {
    close: (then: () => void) => (finish = then),
    closeIdleConnections: () => done.push("idle"),
    closeAllConnections: () => done.push("all"),
  };
  const log = { info: () => {}, error: () => done.push("logged") };
  const signals = new EventEmitter();
  vi.spyOn(process, "on").mockImplementation((name, listener) => {
    signals.on(String(name), listener);
    return process;
  });
  vi.spyOn(process, "exit").mockImplementation((code) => {
    done.push(`exit ${code}`);
    return undefined as never;
  });
  stopOnSignals(server as unknown as Server, { close } as unknown as Store, log as unknown as Logger, () =>
    done.push("begins"),
  );
  return { done, signals, finish: () => finish() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("idle connections are closed repeatedly, and the process ends once all requests are answered", async () => {
  const { done, signals, finish } = running();
  signals.emit("SIGTERM", "SIGTERM");
  await vi.advanceTimersByTimeAsync(250);
  expect(done).toEqual(["begins", "idle", "idle"]);
  finish();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual(["begins", "idle", "idle", "exit 0"]);
});

test("a request that does not end is aborted after ten seconds", async () => {
  const { done, signals } = running();
  signals.emit("SIGINT", "SIGINT");
  await vi.advanceTimersByTimeAsync(9_900);
  expect(done).not.toContain("all");
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toContain("all");
});

test("a second signal ends the process at once", () => {
  const { done, signals } = running();
  signals.emit("SIGTERM", "SIGTERM");
  expect(done).toEqual(["begins"]);
  signals.emit("SIGINT", "SIGINT");
  expect(done).toEqual(["begins", "exit 1", "begins"]);
});

test("a database that cannot be closed is logged and sets the exit code", async () => {
  const { done, signals, finish } = running(() => Promise.reject(new Error("busy")));
  signals.emit("SIGTERM", "SIGTERM");
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(["begins", "logged", "exit 1"]);
});
