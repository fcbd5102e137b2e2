import { defineConfig } from "vite";

/** The HTTP process as one file beside Remix's build. */
export default defineConfig({
  build: {
    ssr: "server/index.ts",
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "server.js" } },
  },
});
