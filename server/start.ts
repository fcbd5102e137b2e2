import type { AddressInfo } from "node:net";
import { CatalogueError, loadCatalogue } from "../app/catalogue/load.server";
import { readEnv, type Settings, SettingsError } from "../app/env.server";
import { openStore } from "../app/store/database/open.server";
import { StoreError } from "../app/store/store-error";
import { type AppParts, createApp } from "./app";
import { createLog } from "./logs";
import { stopOnSignals } from "./stop";
import { createWriteFile } from "./write-file";

type Pages = Pick<AppParts, "build" | "devAssets"> & Partial<Pick<AppParts, "writeFile">>;

/** Reads the settings and the templates, opens the database, and starts the server; ends the process if that fails. */
export function start(pages: Pages): void {
  serve(pages).catch(fail);
}

async function serve(pages: Pages): Promise<void> {
  const settings = readEnv();
  // Requisitions are confidential: files created here are only for their owner.
  process.umask(0o077);
  const catalogue = loadCatalogue(settings.templatesDir);
  const store = await openStore({ url: settings.databaseUrl, now: Date.now });
  const log = createLog(settings.logLevel);
  let stopping = false;
  const writeFile = createWriteFile(undefined);
  const app = createApp({ writeFile, ...pages, settings, store, catalogue, log, isStopping: () => stopping });
  const server = app.listen(settings.port, settings.host);
  server.requestTimeout = 30_000;
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    void store.close().then(() => fail(new CannotListenError(error, settings)));
  });
  server.on("listening", () => {
    const { port } = server.address() as AddressInfo;
    stopOnSignals(server, store, log, () => (stopping = true));
    console.log(`Requisite is ready on http://localhost:${port} (stop with Ctrl+C)`);
  });
}

/** The port is not available, usually because another program uses it. */
class CannotListenError extends Error {
  override readonly name = "CannotListenError";
  constructor({ code, message }: NodeJS.ErrnoException, { host, port }: Settings) {
    const another = `choose another port: PORT=${port === 3001 ? 3002 : 3001} npm start`;
    if (code === "EADDRINUSE") super(`Port ${port} is used by another program. Stop it, or ${another}`);
    else if (code === "EACCES") super(`Port ${port} needs special rights; ${another}`);
    else super(`Can't listen on HOST ${host} (${message}).`);
  }
}

const MENDABLE = [SettingsError, CatalogueError, StoreError, CannotListenError];

/** Prints a clear message for problems that the user can fix, and a stack only for our own bugs. */
function fail(error: unknown): void {
  const message = MENDABLE.some((known) => error instanceof known) ? (error as Error).message : undefined;
  const gap = message?.includes("\n") ? "\n" : " ";
  console.error(message === undefined ? error : `Requisite can’t start.${gap}${message}`);
  process.exit(1);
}
