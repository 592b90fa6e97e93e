import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../../src/viewer/state/ascending.ts";

test("numbers ascend by their size and words by their letters, each once", () => {
  expect(ascending([10, 9, 10, 2])).toEqual([2, 9, 10]);
  expect(ascending(["b", "a10", "a9", "b"])).toEqual(["a10", "a9", "b"]);
  fc.assert(
    fc.property(fc.array(fc.nat()), (list) => {
      const found = ascending(list);
      expect(new Set(found)).toEqual(new Set(list));
      for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThan(found[i - 1] ?? -1);
    }),
  );
});
