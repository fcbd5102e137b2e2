// `npm run dev`: the same server as in production, with Vite in front of it that reloads on every change.
import { createServer } from "vite";

const vite = await createServer({ server: { middlewareMode: true } });
const load = (path) => vite.ssrLoadModule(path);
const { readEnv } = await load("/app/env.server.ts");
const { loadCatalogue } = await load("/app/catalogue/load.server.ts");
const { openStore } = await load("/app/store/open.server.ts");
const { createApp } = await load("/server/app.ts");
const { createLog } = await load("/server/logs.ts");
const { stopOnSignals } = await load("/server/stop.ts");

const settings = readEnv();
const log = createLog(settings.logLevel);
const store = await openStore({ url: settings.databaseUrl, now: Date.now });
let stopping = false;
const app = createApp({
  settings,
  store,
  log,
  catalogue: loadCatalogue(settings.templatesDir),
  build: () => load("virtual:remix/server-build"),
  devAssets: vite.middlewares,
  isStopping: () => stopping,
});
const server = app.listen(settings.port, settings.host, () => {
  stopOnSignals(server, store, log, () => (stopping = true));
  console.log(`Requisite, for development, is on http://localhost:${settings.port}`);
});
