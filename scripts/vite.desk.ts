import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { thirdPartyNotices } from "./vite.notices.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Builds the desk's page into dist/desk: the server hands it out beside the viewer, and no published page carries any of it. */
export default defineConfig({
  root: at("src/desk"),
  base: "./",
  plugins: [thirdPartyNotices()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: at("dist/desk"),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    chunkSizeWarningLimit: 2_000,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
