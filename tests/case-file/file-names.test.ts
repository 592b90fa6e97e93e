import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNamesOf } from "../../src/case-file/file-names.ts";

test("names that differ in case alone are told apart", () => {
  expect([...fileNamesOf(["Wire", "wire", "WIRE", "bell"]).values()]).toEqual(["Wire", "wire-2", "WIRE-3", "bell"]);
});

test("every id has one name, and no two names are one on a disk that ignores case", () => {
  const id = fc.stringMatching(/^[aAbB][-2a]{0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
      const names = [...fileNamesOf(ids).values()];
      expect(names).toHaveLength(ids.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
    }),
  );
});
