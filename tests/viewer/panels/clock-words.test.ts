import { expect, test } from "vitest";
import { CLOCKS } from "../../../src/graph/selection.ts";
import { CLOCK_WORDS } from "../../../src/viewer/panels/clock-words.ts";

test("each clock is said in words of its own", () => {
  expect(new Set(CLOCKS.map((clock) => CLOCK_WORDS[clock])).size).toBe(CLOCKS.length);
});
