import { availableParallelism } from "node:os";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./vitest.sequencer.ts";

/** One configuration for every test; tests/browser, tests/package and tests/clients want the built program or programs of others, and are left out of the quick suite. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // What the program remembers for one person is none of the tests' business.
    env: { XDG_STATE_HOME: fileURLToPath(new URL("../node_modules/.sayswho-state", import.meta.url)) },
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/neo4j/shared-servers.ts"],
    setupFiles: env.SAYSWHO_QUICK ? ["tests/brief-properties.ts"] : [],
    // Threads that a test starts read the sources too.
    execArgv: ["--import", new URL("typescript-in-threads.mjs", import.meta.url).href],
    // Tests share nothing that they change, so their modules need not be loaded anew for each file.
    isolate: false,
    // The longest tests wait for a server or a browser, so that two of them go well on two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // In the long form a test has twenty minutes, so that it is its law that fails and not a slow machine.
    testTimeout: env.SAYSWHO_LONG ? 1_200_000 : 120_000,
    hookTimeout: 60_000,
  },
});
