import { expect, test } from "vitest";
import { contradictions } from "../../../src/assistant/tools/contradictions.ts";
import { ask, sharedSeed } from "../asked.ts";

test("both sides are told with their lines, and no verdict", async () => {
  const { text, data } = await ask(contradictions, { limit: 2 }, await sharedSeed());
  expect(text).toContain("both sides, and no verdict");
  expect(text).toMatch(/asserted in \d+, .+ no shared origin recorded/);
  expect(text).toMatch(/denied in \d+, /);
  expect((data.contradictions as unknown[]).length).toBe(2);
  expect(Number(data.total)).toBeGreaterThan(2);
});
