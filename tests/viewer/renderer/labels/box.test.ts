import { expect, test } from "vitest";
import { overlap } from "../../../../src/viewer/renderer/labels/box.ts";

test("boxes cover each other where they share room, and not where they only touch", () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 9, y: 9 })).toBe(true);
  expect(overlap(box, { ...box, x: 10 })).toBe(false);
  expect(overlap(box, { ...box, y: -10 })).toBe(false);
});
