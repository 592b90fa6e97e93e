import fc from "fast-check";
import { expect, test } from "vitest";
import { ENTITY_KINDS } from "../../../../src/model/entity.ts";
import {
  distanceFromShape,
  distanceToRim,
  SHAPE_GLSL,
  SHAPE_OF_KIND,
} from "../../../../src/viewer/renderer/scene/entity-shape.ts";

test("every kind has a shape of its own", () => {
  expect(new Set(ENTITY_KINDS.map((kind) => SHAPE_OF_KIND[kind])).size).toBe(ENTITY_KINDS.length);
});

test.each(ENTITY_KINDS)("the shape of a %s is the same on all four sides, with its middle inside", (kind) => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }), (x, y) => {
      const distance = distanceToRim(kind, x, y, 10);
      expect(distanceToRim(kind, -x, y, 10)).toBeCloseTo(distance);
      expect(distanceToRim(kind, y, x, 10)).toBeCloseTo(distance);
    }),
  );
  expect(distanceToRim(kind, 0, 0, 10)).toBeLessThan(0);
  expect(distanceToRim(kind, 30, 0, 10)).toBeGreaterThan(0);
});

test("the rim of each is where it is drawn", () => {
  expect(distanceToRim("person", 10, 0, 10)).toBeCloseTo(0);
  expect(distanceToRim("organization", 9, 0, 10)).toBeCloseTo(0);
  expect(distanceToRim("place", 0, 12.2, 10)).toBeCloseTo(0);
});

test("beyond a corner one is as far from a shape as from that corner", () => {
  expect(distanceFromShape("place", 0, 16.2, 10)).toBeCloseTo(4);
  expect(distanceFromShape("place", 3, -16.2, 10)).toBeCloseTo(5);
  expect(distanceFromShape("organization", 0, 13, 10)).toBeCloseTo(4);
  expect(distanceFromShape("place", 2, 2, 10)).toBe(0);
});

test("the GPU is told the same numbers", () => {
  for (const number of ["0.28", "1.22"]) expect(SHAPE_GLSL).toContain(number);
});
