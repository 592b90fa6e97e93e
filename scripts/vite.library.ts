import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { thirdPartyNotices } from "./vite.notices.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(at("package.json"), "utf8"));
/** Built in, though they are installed, some for their types: nearly every command loads these, and finding and loading their hundreds of files took longer than checking a small case. */
const BUILT_IN = [
  "zod",
  "yaml",
  "edtf",
  "jsonc-parser",
  "@noble/hashes",
  "commander",
  "picocolors",
  "fastest-levenshtein",
];
const outside = Object.keys(dependencies).filter((name) => !BUILT_IN.includes(name));

/**
 * Lays beside the thread that reads PDFs what it reads Chinese, Japanese and Korean fonts by, and the licence of pdf.js,
 * which is built in: installed, it would bring a native library of 30 MB along, for pictures that are never drawn.
 */
function besidePdfjs(): Plugin {
  const pdfjs = at("node_modules/pdfjs-dist");
  return {
    name: "beside-pdfjs",
    generateBundle() {
      for (const name of readdirSync(`${pdfjs}/cmaps`)) {
        this.emitFile({ type: "asset", fileName: `cmaps/${name}`, source: readFileSync(`${pdfjs}/cmaps/${name}`) });
      }
      this.emitFile({ type: "asset", fileName: "pdfjs-LICENSE", source: readFileSync(`${pdfjs}/LICENSE`) });
    },
  };
}

/** The hash of all that the program is made from: what one edition has checked, another checks again. */
function edition(): string {
  const files = readdirSync(at("src"), { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const hash = createHash("sha256");
  for (const path of ["package-lock.json", ...files.sort().map((file) => `src/${file}`)])
    hash.update(`${path}\0`).update(readFileSync(at(path)));
  return hash.digest("hex");
}

/** Builds the two entries, the command and the threads that take documents apart and lay large cases out into dist; what package.json lists as dependencies stays outside, but for what is built in. */
export default defineConfig({
  root: at("."),
  publicDir: false,
  plugins: [thirdPartyNotices(), besidePdfjs()],
  define: { SAYSWHO_EDITION: JSON.stringify(edition()) },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: at("dist"),
    emptyOutDir: false,
    target: "node20",
    minify: false,
    rollupOptions: {
      input: {
        index: at("src/index.ts"),
        node: at("src/node.ts"),
        cli: at("src/cli/main.ts"),
        "extract-worker": at("src/intake/extract-worker.ts"),
        "lay-out-worker": at("src/cli/serving/lay-out-worker.ts"),
      },
      external: (id) => id.startsWith("node:") || outside.some((name) => id === name || id.startsWith(`${name}/`)),
      output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
    },
  },
});
