import { defineConfig } from "vitest/config";
import everyTest from "./vitest.config.ts";

const { test: usual, ...rest } = everyTest;

/** For the copies that scripts/mutations.mjs makes; they start no servers, and their laws are tried as often as ever, from one seed. */
export default defineConfig({
  ...rest,
  test: {
    ...usual,
    setupFiles: ["scripts/mutations/first-failure.ts"],
    env: { ...usual?.env, SAYSWHO_QUICK: "1" },
  },
});
