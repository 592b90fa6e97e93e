import fc from "fast-check";
import { expect, test } from "vitest";
import {
  faintAt,
  farAt,
  isCrowded,
  OPENED,
  ratioAt,
  roomIn,
  scaleAt,
  scaleShown,
  thinAt,
} from "../../../../src/viewer/renderer/scene/distance.ts";

const rooms = fc.double({ min: 0.01, max: 1, noNaN: true });
const ratios = fc.double({ min: 0.002, max: 2.5, noNaN: true });

test("come nearer, everybody grows, and nobody jumps", () => {
  fc.assert(
    fc.property(rooms, ratios, (room, ratio) => {
      expect(scaleAt(room, ratio * 0.99)).toBeGreaterThanOrEqual(scaleAt(room, ratio));
      expect(scaleAt(room, ratio * 0.999) / scaleAt(room, ratio)).toBeLessThan(1.01);
    }),
  );
});

test("how far one has to be for a size is told by the size from there", () => {
  fc.assert(
    fc.property(rooms, fc.double({ min: 0.07, max: 2, noNaN: true }), (room, scale) => {
      expect(scaleAt(room, ratioAt(room, scale))).toBeCloseTo(scale);
    }),
  );
});

test("a picture with room for all is drawn as thick as ever, however far it is", () => {
  const room = roomIn(976, 675, 53);
  expect(isCrowded(room)).toBe(false);
  expect(scaleAt(room, 1)).toBe(1);
  expect(thinAt(room, scaleAt(room, 2.5))).toBe(1);
});

test("four thousand share a screen as groups, which have opened once one is near", () => {
  const room = roomIn(976, 675, 4_000);
  expect(farAt(scaleAt(room, 1))).toBe(1);
  expect(farAt(scaleAt(room, ratioAt(room, OPENED)))).toBeCloseTo(0);
  expect(thinAt(room, scaleAt(room, 1))).toBeLessThan(0.2);
});

test("lines are fainter only where there are many and all of them are far, and never gone", () => {
  const room = roomIn(976, 675, 4_000);
  expect(faintAt(scaleAt(room, 1), 1_000)).toBe(0);
  expect(faintAt(scaleAt(room, 1), 4_000)).toBeCloseTo(0.5);
  expect(faintAt(scaleAt(room, 1), 1_000_000)).toBeCloseTo(0.9);
  expect(faintAt(OPENED, 1_000_000)).toBeCloseTo(0);
});

test("many who are shown alone are no larger than there is room for them where they lie, and never drawn as groups", () => {
  const [width, height] = [900, 560];
  const [room, whole] = [roomIn(width, height, 640), roomIn(width, height, 20_000)];
  const spread = 0.2;
  const fitted = scaleShown({ room, whole, spread }, spread);
  expect(farAt(fitted)).toBe(0);
  // So many symbols of a middling size fill no more than a third of a disc that fills the picture's height.
  expect((640 * Math.PI * (9 * fitted) ** 2) / (Math.PI * (height / 2) ** 2)).toBeLessThan(1 / 3);
  expect(scaleShown({ room, whole, spread: 1 }, 1)).toBe(scaleAt(room, 1));
});
