import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Store } from "../app/store/store";

const PATIENCE_MS = 10_000;

/**
 * Stops gracefully on SIGTERM or SIGINT: accepts no new work, finishes running requests, closes the database, and exits
 * with 0. A second signal ends the process at once.
 */
export function stopOnSignals(server: Server, store: Store, log: Logger, beginStopping: () => void): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    beginStopping();
    log.info({ signal }, "stopping: finishing what runs");
    // A browser keeps its connection open after the response, so each connection is closed once it is idle.
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(giveUp);
      store.close().then(
        () => {
          log.info("stopped");
          process.exit(0);
        },
        (error: unknown) => {
          log.error({ err: error }, "the database couldn’t be closed");
          process.exit(1);
        },
      );
    });
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
