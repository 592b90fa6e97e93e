import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { thirdPartyNotices } from "./vite.notices.ts";
import { withoutProgramsOfSigma } from "./vite.sigma.ts";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Leaves out the schemas that the page never checks anything with, and with them the library that makes them: they are
 * built when a module is loaded, so a bundler keeps them unless it is told that building one does nothing else.
 */
function schemasOnDemand(): Plugin {
  // A statement ends with the semicolon after which the next line begins at the margin.
  const schema = /^((?:export )?const \w+Schema = )([\s\S]*?);(?=\n+[^\s)}\]]|\n*$(?![\s\S]))/gm;
  return {
    name: "schemas-on-demand",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/model\/[a-z0-9-]+\.ts$/ },
      handler: (code) => ({ code: code.replace(schema, "$1/* @__PURE__ */ (() => $2)();"), map: null }),
    },
  };
}

/** Takes the comments out of the shaders that come with Sigma: a bundler does not look into texts, and nobody reads them there. */
function shadersWithoutComments(): Plugin {
  return {
    name: "shaders-without-comments",
    transform: {
      filter: { id: /\/node_modules\/sigma\// },
      handler: (code) => ({ code: code.replace(/\\n *\/\/ [^"\\]*(?=\\n)/g, ""), map: null }),
    },
  };
}

/** Loads at once what is imported late: all of it is one script, so there is nothing to be fetched ahead of it. */
function nothingFetchedAhead(): Plugin {
  return {
    name: "nothing-fetched-ahead",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}

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
  // Sigma and graphology want Node's emitter of events; this one does the same in a fifth of the room.
  resolve: { alias: { events: "eventemitter3" } },
  plugins: [
    thirdPartyNotices(["world-atlas"]),
    schemasOnDemand(),
    shadersWithoutComments(),
    withoutProgramsOfSigma(),
    nothingFetchedAhead(),
    worldOutline(),
  ],
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
    rolldownOptions: {
      output: { codeSplitting: false },
      // The parser of dates is wanted by the schemas alone: the page has the bounds of its dates from the snapshot.
      treeshake: { moduleSideEffects: (id) => !/\/node_modules\/(edtf|nearley)\//.test(id) },
    },
  },
});
