import { defineConfig } from "vite";

/** The command line as one file, which bin/requisite runs. */
export default defineConfig({
  // Packages in the bundle: it starts in half the time that reading them file by file takes.
  ssr: { noExternal: true },
  build: {
    ssr: "app/cli/main.ts",
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "cli.js", inlineDynamicImports: true } },
  },
});
