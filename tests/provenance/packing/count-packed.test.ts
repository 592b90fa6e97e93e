import { expect, test } from "vitest";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { countPacked } from "../../../src/provenance/packing/count-packed.ts";
import { FEW } from "../../../src/provenance/packing/pack-few.ts";

const ring = (length: number) => Array.from({ length }, (_, i) => [i, (i + 1) % length].sort((a, b) => a - b));

test.each([0, 2, FEW, FEW + 1, 101])("of %d in a ring every second one shares nothing", (length) => {
  const most = Math.floor(length / 2);
  expect(countPacked(ring(length))).toEqual({ atLeast: most, atMost: most });
});

test("a few are counted exactly, whatever of the budget is spent", () => {
  expect(countPacked(ring(5), beginBudget(0))).toEqual({ atLeast: 2, atMost: 2 });
});
