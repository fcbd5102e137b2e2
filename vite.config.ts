/// <reference types="vitest/config" />
import { vitePlugin as remix } from "@remix-run/dev";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

// zod's annotations that Rollup cannot read, and routes without a page, which leave nothing for the browser.
const IDLE_WARNINGS = new Set(["INVALID_ANNOTATION", "EMPTY_BUNDLE"]);

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  // Found late, these make Vite reload the page, and the first click of a session is lost.
  optimizeDeps: {
    include: ["zod/mini", "marked"],
    exclude: ["@remix-run/node"],
  },
  build: {
    target: "es2022",
    // Other parts are built into the same folder at the same time; scripts/build.mjs empties it before.
    emptyOutDir: false,
    // A twentieth less to download than Vite's own; no one downloads what runs on the server.
    minify: isSsrBuild ? false : "terser",
    // Safari 10 knows nothing of the target, so it needs none of the ways around its faults.
    terserOptions: {
      module: true,
      ecma: 2020,
      safari10: false,
      // Vite leaves a processor to itself, and then waits.
      maxWorkers: availableParallelism(),
    },
    rollupOptions: {
      output: {
        // The stylesheet keeps its name, so that pages the server writes without Remix can link it too.
        assetFileNames: ({ names }) =>
          names.includes("requisite.css") ? "requisite.css" : "assets/[name]-[hash][extname]",
      },
      onwarn(warning, warn) {
        if (!IDLE_WARNINGS.has(warning.code ?? "")) warn(warning);
      },
    },
  },
}));
