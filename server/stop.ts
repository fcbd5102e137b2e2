import type { Server } from "node:http";
import type { Logger } from "pino";
import type { Store } from "../app/store/store";

const PATIENCE_MS = 10_000;

/**
 * Stops gracefully on SIGTERM or SIGINT: no new work, what runs is finished, the database is closed, exit code 0.
 * A second signal ends the process at once.
 */
export function stopOnSignals(server: Server, store: Store, log: Logger, beginStopping: () => void): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    beginStopping();
    log.info({ signal }, "stopping: finishing what runs");
    const giveUp = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(giveUp);
      void store.close().then(() => {
        log.info("stopped");
        process.exit(0);
      });
    });
    server.closeIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
