import { expect, test } from "vitest";
import { pull } from "../../../src/graph/forces/pull.ts";

test("forces bring together who is linked, and leave the others", () => {
  const [x, y] = [Float64Array.of(0, 100, 0, 100), Float64Array.of(0, 0, 100, 100)];
  const told: number[] = [];
  pull(x, y, [0, 3], 200, (done) => told.push(done));
  const distance = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  expect(distance(0, 3)).toBeLessThan(distance(1, 2));
  expect(told.at(-1)).toBe(1);
});
