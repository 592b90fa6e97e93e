import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds the viewer's page, one script and one style sheet into dist/viewer: the server hands them out, and publish puts them into one file. */
export default defineConfig({
  root: at("src/viewer"),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: at("dist/viewer"),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    // What counts is the size gzipped, which tests/browser/publish.test.ts holds.
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: true,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
