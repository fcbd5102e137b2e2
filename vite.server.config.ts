import { defineConfig } from "vite";

/** The HTTP process and its thread for Word files, beside Remix's build. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    rollupOptions: {
      input: { server: "server/index.ts", "docx-thread": "server/docx-thread.ts" },
      output: { entryFileNames: "[name].js", chunkFileNames: "server-[name]-[hash].js" },
    },
  },
});
