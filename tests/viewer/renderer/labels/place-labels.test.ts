import fc from "fast-check";
import { expect, test } from "vitest";
import type { Box } from "../../../../src/viewer/renderer/labels/box.ts";
import { placeLabels, TIED_BEYOND } from "../../../../src/viewer/renderer/labels/place-labels.ts";
import { type DrawnSymbol, distanceToBox, symbolGrid } from "../../../../src/viewer/renderer/labels/symbol-grid.ts";

const empty = { width: 400, height: 300, obstacles: [], lines: [] };
const wish = { x: 200, y: 150, clearance: 10, width: 60, height: 16, forced: false, reach: 0 };
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("a label stands below its entity where there is room", () => {
  expect(placeLabels([wish], empty)).toEqual([{ x: 170, y: 160, width: 60, height: 16 }]);
});

test("a label avoids another, an obstacle and, if it can, a line", () => {
  const [first, second] = placeLabels([wish, wish], empty);
  expect(first && second && overlap(first, second)).toBe(false);

  const below = { x: 150, y: 155, width: 100, height: 30, firm: true };
  expect(placeLabels([wish], { ...empty, obstacles: [below] })[0]?.y).toBeLessThan(150);

  const lines = [{ x: 200, y: 168 }];
  expect(placeLabels([wish], { ...empty, lines })[0]?.y).toBeLessThan(150);
});

test("a forced label finds a place all the same", () => {
  const everywhere = { x: 0, y: 0, width: 400, height: 300, firm: true };
  expect(placeLabels([wish], { ...empty, obstacles: [everywhere] })).toEqual([undefined]);
  expect(placeLabels([{ ...wish, forced: true }], { ...empty, obstacles: [everywhere] })[0]).toBeDefined();
});

test("no two labels cover each other, and none hangs over the edge", () => {
  const anywhere = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    clearance: fc.integer({ min: 4, max: 20 }),
    width: fc.integer({ min: 10, max: 150 }),
    height: fc.constantFrom(16, 30),
    forced: fc.boolean(),
    reach: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 30 }), (wishes) => {
      const placed = placeLabels(wishes, empty).filter((box) => box !== undefined);
      for (const [i, box] of placed.entries()) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
        for (const other of placed.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    }),
  );
});

test("a wish in another's stead is placed only where that one found no place", () => {
  const narrow = { ...wish, width: 20, height: 30, insteadOf: 0 };
  expect(placeLabels([wish, narrow], empty)[1]).toBeUndefined();

  const [first, second] = placeLabels([{ ...wish, width: 500 }, narrow], empty);
  expect(first).toBeUndefined();
  expect(second?.width).toBe(20);
});

test("what yields gives way to a label that leads, and to no other", () => {
  const obstacles = [{ x: 0, y: 0, width: 400, height: 300, firm: true, yields: true }];
  expect(placeLabels([{ ...wish, leads: true }, wish], { ...empty, obstacles })[0]).toBeDefined();
  expect(placeLabels([wish], { ...empty, obstacles })).toEqual([undefined]);
});

test("one that has to have a place has it, tied to its own where others leave no room beside it", () => {
  const own: DrawnSymbol = { x: 60, y: 150, radius: 6, kind: "person", entity: 0 };
  const others = Array.from({ length: 12 }, (_, i) => ({
    x: own.x + 12 * Math.cos(i / 2),
    y: own.y + 12 * Math.sin(i / 2),
    radius: 6,
    kind: "place" as const,
    entity: i + 1,
  }));
  const around = { ...empty, symbols: symbolGrid([own, ...others]) };
  for (const width of [60, 150]) {
    const name = { ...wish, x: own.x, y: own.y, width, clearance: 10, forced: true, reach: 2, names: own };
    expect(placeLabels([name], around)).toEqual([undefined]);
    const [box] = placeLabels([{ ...name, always: true }], around);
    expect(box && distanceToBox({ ...own, radius: 10 }, box)).toBeGreaterThan(TIED_BEYOND);
    expect(box?.x).toBeGreaterThanOrEqual(0);
  }
});
