import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(at("package.json"), "utf8"));
const installed = Object.keys(dependencies);

/** Builds the two entries and the command into dist; what package.json lists as dependencies stays outside. */
export default defineConfig({
  root: at("."),
  publicDir: false,
  build: {
    ssr: true,
    outDir: at("dist"),
    emptyOutDir: false,
    target: "node20",
    minify: false,
    rollupOptions: {
      input: { index: at("src/index.ts"), node: at("src/node.ts"), cli: at("src/cli/main.ts") },
      external: (id) => id.startsWith("node:") || installed.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
