import { expect, test } from "vitest";
import { layAlong } from "../../../src/graph/forces/lay-along.ts";

test("places are turned to be spread most from left to right, and stay as far from each other", () => {
  const [x, y] = [Float64Array.of(0, 1, 2, 3), Float64Array.of(0, 10, 21, 30)];
  const distance = () => Math.hypot((x[0] ?? 0) - (x[3] ?? 0), (y[0] ?? 0) - (y[3] ?? 0));
  const before = distance();
  layAlong(x, y);
  const extent = (places: Float64Array) => Math.max(...places) - Math.min(...places);
  expect(extent(x)).toBeGreaterThan(10 * extent(y));
  expect(distance()).toBeCloseTo(before);
});
