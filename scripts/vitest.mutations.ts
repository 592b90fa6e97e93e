import { defineConfig, mergeConfig } from "vitest/config";
import everyTest from "./vitest.config.ts";

/** For the copies that scripts/mutations.mjs makes; they start no servers. */
export default mergeConfig(
  everyTest,
  defineConfig({ test: { setupFiles: ["scripts/mutations/first-failure.ts"], env: { SAYSWHO_QUICK: "1" } } }),
);
