import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** One configuration for every test; tests/browser and tests/package want the built program and are left out of the quick suite. */
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
