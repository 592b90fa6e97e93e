import { defineConfig, mergeConfig } from "vitest/config";
import everyTest from "./vitest.config.ts";

/** For the copies that scripts/mutations.mjs makes. */
export default mergeConfig(everyTest, defineConfig({ test: { setupFiles: ["scripts/mutations/first-failure.ts"] } }));
