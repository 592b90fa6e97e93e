import { availableParallelism } from "node:os";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./vitest.sequencer.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** So long a test has, and what it gets ready beforehand, in milliseconds: it is to be its law that fails, and no slow machine. */
const longest = env.SAYSWHO_LONG ? 1_200_000 : 180_000;

/** One configuration for every test; tests/browser, tests/package and tests/clients want the built program or programs of others, and are left out of the quick suite. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    env: {
      // What the program remembers for one person is none of the tests' business.
      XDG_STATE_HOME: fileURLToPath(new URL("../node_modules/.sayswho-state", import.meta.url)),
    },
    include: ["tests/**/*.test.{ts,tsx}"],
    tags: [
      {
        name: "slow",
        description: "Starts programs or threads, waits for a clock, reads megabytes, or tries many cases.",
      },
    ],
    globalSetup: ["tests/neo4j/shared-servers.ts"],
    setupFiles: ["tests/properties.ts"],
    // Threads that a test starts read the sources too.
    execArgv: ["--import", new URL("typescript-in-threads.mjs", import.meta.url).href],
    // Tests share nothing that they change, so their modules need not be loaded anew for each file.
    isolate: false,
    // Whoever asks at every save need not wait for what was translated the last time.
    experimental: { fsModuleCache: env.SAYSWHO_QUICK !== undefined },
    // The longest tests wait for a server or a browser, so that two of them go well on two processors; three are no faster.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    testTimeout: longest,
    hookTimeout: longest,
    // What is waited for mostly comes at once, but another test's server may have the processor, or the disk, for a second.
    expect: { poll: { timeout: 15_000 } },
  },
});
