import fc from "fast-check";
import { expect, test } from "vitest";
import { labelLines, narrowLines } from "../../../../src/viewer/renderer/labels/label-lines.ts";

test("a long name is broken at a space", () => {
  expect(labelLines("Middle East Media Research Institute")).toEqual(["Middle East Media", "Research Institute"]);
});

test("a name without end is cut, and says so", () => {
  const [first = "", second = ""] = labelLines("word ".repeat(500));
  expect(first.length).toBeLessThan(27);
  expect(second).toMatch(/…$/);
  expect(labelLines("x".repeat(10_000))).toEqual([`${"x".repeat(24)}…`]);
});

test("a name cannot turn the direction of what stands around it, nor break lines", () => {
  expect(labelLines("a\u202eb\nc\u2066d")).toEqual(["a b c d"]);
});

test("whatever the name, there are at most two lines, none of them long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (name) => {
      const lines = labelLines(name);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(27);
    }),
  );
});

test("a name of few words can be written narrower, with a line for each", () => {
  expect(narrowLines("Harbour Ministry")).toEqual(["Harbour", "Ministry"]);
  expect(narrowLines("one of four who were there")).toEqual(labelLines("one of four who were there"));
});
