import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** One configuration for every test; tests/browser, tests/package and tests/clients want the built program or programs of others, and are left out of the quick suite. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Tests share nothing that they change, so their modules need not be loaded anew for each file.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
