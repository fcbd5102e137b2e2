// `npm run dev`: the production server with Vite in front, which reloads on every change.
import { createServer } from "vite";

const vite = await createServer({ server: { middlewareMode: true } });
const { start } = await vite.ssrLoadModule("/server/start.ts");
start({ build: () => vite.ssrLoadModule("virtual:remix/server-build"), devAssets: vite.middlewares });
