// `npm run dev`: the same server as in production, with Vite in front of it that reloads on every change.
import { createServer } from "vite";

const vite = await createServer({ server: { middlewareMode: true } });
const { start } = await vite.ssrLoadModule("/server/start.ts");
start({ build: () => vite.ssrLoadModule("virtual:remix/server-build"), devAssets: vite.middlewares });
