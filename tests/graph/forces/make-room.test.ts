import fc from "fast-check";
import { expect, test } from "vitest";
import { makeRoom } from "../../../src/graph/forces/make-room.ts";

const ROOM = { width: 3, height: 1 };
const places = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })), {
  maxLength: 30,
});
const columnsOf = (pairs: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(pairs, ([x]) => x),
  y: Float64Array.from(pairs, ([, y]) => y),
});

test("nobody stands in another's room afterwards", () => {
  fc.assert(
    fc.property(places, (pairs) => {
      const { x, y } = columnsOf(pairs);
      makeRoom(x, y, ROOM);
      for (let one = 0; one < x.length; one++) {
        for (let other = 0; other < one; other++) {
          const across = Math.abs((x[one] ?? 0) - (x[other] ?? 0)) / ROOM.width;
          const down = Math.abs((y[one] ?? 0) - (y[other] ?? 0)) / ROOM.height;
          expect(Math.max(across, down)).toBeGreaterThan(0.999);
        }
      }
    }),
  );
});

test("places that have room stay where they are, and the middle of all stays in any case", () => {
  const apart = columnsOf([
    [0, 0],
    [3.1, 0],
    [0, 1.1],
  ]);
  const before = structuredClone(apart);
  makeRoom(apart.x, apart.y, ROOM);
  expect(apart).toEqual(before);

  const close = columnsOf([
    [0, 0],
    [0, 0],
    [1, 0],
  ]);
  makeRoom(close.x, close.y, ROOM);
  expect(close.x.reduce((a, b) => a + b)).toBeCloseTo(1);
  expect(close.y.reduce((a, b) => a + b)).toBeCloseTo(0);
});
