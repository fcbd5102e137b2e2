import { defineConfig } from "vite";

/** The command line as one file, which bin/requisite runs. */
export default defineConfig({
  // Packages in the bundle: it starts in half the time that reading them file by file takes. These are a few large files, and
  // double the time it takes to build.
  ssr: { noExternal: true, external: ["docx", "react", "react-dom", "yaml", "zod"] },
  build: {
    ssr: "app/cli/main.ts",
    outDir: "build",
    emptyOutDir: false,
    copyPublicDir: false,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "cli.js", inlineDynamicImports: true } },
  },
});
