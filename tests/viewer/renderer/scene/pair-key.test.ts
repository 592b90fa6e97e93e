import { expect, test } from "vitest";
import { pairKey } from "../../../../src/viewer/renderer/scene/pair-key.ts";

test("two have one number, whichever comes first, and no other two have it", () => {
  const keys = new Set<number>();
  for (let one = 0; one < 12; one++) {
    for (let other = one; other < 12; other++) {
      expect(pairKey(one, other, 12)).toBe(pairKey(other, one, 12));
      keys.add(pairKey(one, other, 12));
    }
  }
  expect(keys.size).toBe((12 * 13) / 2);
});
