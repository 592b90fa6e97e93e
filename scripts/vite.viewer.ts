import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Lays the outline of the world beside the page, for the map: nothing is fetched from elsewhere, ever. */
function worldOutline(): Plugin {
  return {
    name: "world-outline",
    generateBundle() {
      const source = readFileSync(at("node_modules/world-atlas/countries-110m.json"));
      this.emitFile({ type: "asset", fileName: "world.json", source });
    },
  };
}

/** Builds the viewer's page, one script and one style sheet into dist/viewer: the server hands them out, and publish puts them into one file. */
export default defineConfig({
  root: at("src/viewer"),
  base: "./",
  plugins: [worldOutline()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: at("dist/viewer"),
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    reportCompressedSize: true,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
