import fc from "fast-check";
import { expect, test } from "vitest";
import { ENTITY_KINDS } from "../../../../src/model/entity.ts";
import { type LabelWish, placeLabels } from "../../../../src/viewer/renderer/labels/place-labels.ts";
import { type DrawnSymbol, distanceToBox, symbolGrid } from "../../../../src/viewer/renderer/labels/symbol-grid.ts";

/** A screen of any size with symbols anywhere on it, as many as a phone shows of a case and more. */
const scenes = fc.integer({ min: 320, max: 1440 }).chain((width) =>
  fc.integer({ min: 280, max: 900 }).chain((height) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      symbols: fc.array(
        fc.record({
          x: fc.integer({ min: -10, max: width + 10 }),
          y: fc.integer({ min: -10, max: height + 10 }),
          radius: fc.integer({ min: 1, max: 18 }),
          kind: fc.constantFrom(...ENTITY_KINDS),
          letters: fc.integer({ min: 20, max: 170 }),
          height: fc.constantFrom(16, 30),
          forced: fc.boolean(),
          leads: fc.boolean(),
          reach: fc.nat(2),
        }),
        { minLength: 1, maxLength: 90 },
      ),
    }),
  ),
);

test("a name is never nearer to another symbol than to its own, whatever the scene and the screen", () => {
  fc.assert(
    fc.property(scenes, ({ width, height, symbols: drawn }) => {
      const symbols = drawn.map(({ x, y, radius, kind }, entity): DrawnSymbol => ({ x, y, radius, kind, entity }));
      const wishes = drawn.map(({ letters, height: high, forced, leads, reach, ...symbol }, entity): LabelWish => {
        const { x, y, radius } = symbol;
        const own = { ...symbol, entity };
        return { x, y, clearance: radius + 4, width: letters, height: high, forced, leads, reach, names: own };
      });
      const obstacles = symbols.map(({ x, y, radius }) => ({
        ...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, firm: true },
      }));
      const around = { width, height, obstacles, lines: [], symbols: symbolGrid(symbols) };
      for (const [entity, box] of placeLabels(wishes, around).entries()) {
        const own = symbols[entity];
        if (box === undefined || own === undefined) continue;
        for (const other of symbols) {
          const letters = { x: box.x + 3, y: box.y + 1, width: box.width - 6, height: box.height - 2 };
          if (other !== own) expect(distanceToBox(other, letters)).toBeGreaterThan(distanceToBox(own, letters) + 1.9);
        }
      }
    }),
  );
});

test("what is near is found, wherever it lies, and nothing else is", () => {
  fc.assert(
    fc.property(scenes, fc.nat(120), ({ width, height, symbols: drawn }, distance) => {
      const symbols = drawn.map(({ x, y, radius, kind }, entity): DrawnSymbol => ({ x, y, radius, kind, entity }));
      const box = { x: width / 3, y: height / 2, width: 60, height: 16 };
      const isNear = symbols.some((symbol) => symbol.entity !== 0 && distanceToBox(symbol, box) < distance);
      expect(symbolGrid(symbols).hasNearer(box, distance, 0)).toBe(isNear);
    }),
  );
});

test("alone on the screen, a name finds its place", () => {
  const own: DrawnSymbol = { x: 200, y: 150, radius: 8, kind: "person", entity: 3 };
  const wish = { x: 200, y: 150, clearance: 12, width: 60, height: 16, forced: false, reach: 0, names: own };
  const around = { width: 400, height: 300, obstacles: [], lines: [], symbols: symbolGrid([own]) };
  expect(placeLabels([wish], around)[0]).toBeDefined();
});
