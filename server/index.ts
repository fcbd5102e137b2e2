import type { ServerBuild } from "@remix-run/node";
import type { AddressInfo } from "node:net";
import { CatalogueError, loadCatalogue } from "../app/catalogue/load.server";
import { readEnv, SettingsError } from "../app/env.server";
import { openStore } from "../app/store/open.server";
import { StoreError } from "../app/store/store-error";
import { createApp } from "./app";
import { createLog } from "./logs";
import { stopOnSignals } from "./stop";

/** Reads the settings and the templates, opens the database, and serves. */
async function main(): Promise<void> {
  const settings = readEnv();
  // Requisitions are confidential: files made here are for their owner alone.
  process.umask(0o077);
  const catalogue = loadCatalogue(settings.templatesDir);
  const store = await openStore({ url: settings.databaseUrl, now: Date.now });
  const log = createLog(settings.logLevel);
  // The name is a variable so that the bundler leaves Remix's own build where it is.
  const remixBuild = "./server/index.js";
  const build = (await import(/* @vite-ignore */ remixBuild)) as ServerBuild;

  let stopping = false;
  const app = createApp({ settings, store, catalogue, log, build, isStopping: () => stopping });
  const server = app.listen(settings.port, settings.host);
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    void store.close().then(() => fail(error.code === "EADDRINUSE" ? new PortTakenError(settings.port) : error));
  });
  server.on("listening", () => {
    const { port } = server.address() as AddressInfo;
    stopOnSignals(server, store, log, () => (stopping = true));
    console.log(`Requisite is ready on http://localhost:${port} (stop with Ctrl+C)`);
  });
}

/** Another program listens where this one should. */
class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  constructor(port: number) {
    super(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
}

const MENDABLE = [SettingsError, CatalogueError, StoreError, PortTakenError];

/** Clear sentences for what a person can mend; a stack only for what is our bug. */
function fail(error: unknown): void {
  const mendable = MENDABLE.some((known) => error instanceof known);
  console.error(mendable ? `Requisite cannot start. ${(error as Error).message}` : error);
  process.exit(1);
}

main().catch(fail);
