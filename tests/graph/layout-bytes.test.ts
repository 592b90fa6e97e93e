import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutFromBytes, layoutToBytes } from "../../src/graph/layout-bytes.ts";
import { NONE } from "../../src/table/row.ts";

const place = fc.float({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const places = fc.array(fc.tuple(place, place), { maxLength: 20 });

test("a layout comes back from its bytes, as exactly as a picture can be drawn", () => {
  fc.assert(
    fc.property(places, (pairs) => {
      const layout = { x: Float64Array.from(pairs, ([x]) => x), y: Float64Array.from(pairs, ([, y]) => y) };
      expect(layoutFromBytes(layoutToBytes(layout), pairs.length)).toEqual(layout);
    }),
  );
});

test.each(["groups", "communities"])("%s come back too, and a number that none can have is no layout", (column) => {
  const places = { x: Float64Array.of(1, 2), y: Float64Array.of(3, 4) };
  const layout = { ...places, [column]: Uint32Array.of(1, NONE) };
  const bytes = layoutToBytes(layout);
  expect(layoutFromBytes(bytes, 2)).toEqual(layout);
  expect(layoutFromBytes(layoutToBytes({ ...places, [column]: Uint32Array.of(2, 0) }), 2)).toBeUndefined();
});

test("bytes that lie anywhere in their buffer are read", () => {
  const bytes = layoutToBytes({ x: Float64Array.of(1), y: Float64Array.of(2) });
  const within = new Uint8Array(bytes.length + 1);
  within.set(bytes, 1);
  expect(layoutFromBytes(within.subarray(1), 1)).toEqual({ x: Float64Array.of(1), y: Float64Array.of(2) });
});

test("what is of another size, or is no place, is no layout", () => {
  const bytes = layoutToBytes({ x: Float64Array.of(1), y: Float64Array.of(2) });
  expect(layoutFromBytes(bytes, 2)).toBeUndefined();
  expect(layoutFromBytes(bytes.subarray(1), 1)).toBeUndefined();
  expect(layoutFromBytes(layoutToBytes({ x: Float64Array.of(Number.NaN), y: Float64Array.of(2) }), 1)).toBeUndefined();
});

test("who has no place yet comes back as that where it may be, and is no layout where everybody has to have one", () => {
  const layout = { x: Float64Array.of(1, 0), y: Float64Array.of(2, 0), placed: Uint8Array.of(1, 0) };
  const bytes = layoutToBytes(layout);
  expect(layoutFromBytes(bytes, 2, true)).toMatchObject({ placed: layout.placed, x: { 0: 1 }, y: { 0: 2 } });
  expect(layoutFromBytes(bytes, 2)).toBeUndefined();
  const half = layoutToBytes({ x: Float64Array.of(1), y: Float64Array.of(Number.NaN) });
  expect(layoutFromBytes(half, 1, true)).toBeUndefined();
});
