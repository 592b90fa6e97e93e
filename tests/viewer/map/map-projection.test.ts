import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_PLACES, mapProjection } from "../../../src/viewer/map/map-projection.ts";

const size = { width: 800, height: 500 };
const arbitraryPlace = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  isOwn: fc.constant(true),
});

test("every place is in sight at first, wherever on the earth they lie", () => {
  fc.assert(
    fc.property(fc.array(arbitraryPlace, { minLength: 1, maxLength: 8 }), (places) => {
      const projection = mapProjection(places, size, ALL_PLACES);
      for (const { longitude, latitude } of places) {
        const [x = Number.NaN, y = Number.NaN] = projection([longitude, latitude]) ?? [];
        expect(x).toBeGreaterThan(-1);
        expect(x).toBeLessThan(size.width + 1);
        expect(y).toBeGreaterThan(-1);
        expect(y).toBeLessThan(size.height + 1);
      }
    }),
  );
});

test("places on both sides of the date line stand side by side", () => {
  const places = [
    { longitude: 179, latitude: 0, isOwn: true },
    { longitude: -179, latitude: 0, isOwn: true },
  ];
  const projection = mapProjection(places, size, ALL_PLACES);
  const [west = 0] = projection([179, 0]) ?? [];
  const [east = 0] = projection([-179, 0]) ?? [];
  expect(east).toBeGreaterThan(west);
  const [beyond = 0] = projection([-170, 0]) ?? [];
  expect(beyond).toBeGreaterThan(east);
});

test("coming nearer keeps the middle in the middle, and moving moves", () => {
  const places = [
    { longitude: 10, latitude: 10, isOwn: true },
    { longitude: 20, latitude: 20, isOwn: true },
  ];
  const middle = mapProjection(places, size, ALL_PLACES).invert?.([400, 250]) ?? [0, 0];
  const nearer = mapProjection(places, size, { nearness: 3, x: 40, y: -20 })(middle) ?? [0, 0];
  expect(nearer[0]).toBeCloseTo(440);
  expect(nearer[1]).toBeCloseTo(230);
});

test("without places the whole world is there", () => {
  const projection = mapProjection([], size, ALL_PLACES);
  expect(projection([0, 0])).toEqual([400, 250]);
});
