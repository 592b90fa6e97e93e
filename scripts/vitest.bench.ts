import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The parts of npm run bench in detail: they measure, and assert nothing. Figures are ratios to a floor or a peer of the same run. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: { include: ["tests/bench/**/*.bench.ts"], testTimeout: 1_800_000, fileParallelism: false, silent: false },
});
