import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnplaced, unplacedAnchors } from "../../../src/case-file/positions/unplaced-anchors.ts";
import { CASE_FILES } from "../../../src/case-file/schema.ts";

const exact = { exact: "words" };

test("every anchor that is words alone is found, wherever a record has one", () => {
  const claim = {
    source: "a",
    anchor: exact,
    alsoAt: [{ anchor: { start: 0, end: 5, exact: "words" } }, { anchor: { ...exact, prefix: "x" } }],
    withdrawal: { source: "b", anchor: exact },
  };
  expect([...unplacedAnchors("claims", claim)].map(({ path, source }) => [path.join("."), source])).toEqual([
    ["anchor", "a"],
    ["alsoAt.1.anchor", "a"],
    ["withdrawal.anchor", "b"],
  ]);
  expect([...unplacedAnchors("entities", { names: [{ source: "a", anchor: exact }] })]).toHaveLength(1);
  const reading = { source: "a", frames: [{ parts: [exact, exact] }], nothing: [exact] };
  expect([...unplacedAnchors("readings", reading)]).toHaveLength(3);
});

test("an anchor with one of the two positions has one, and is not words alone", () => {
  expect(isUnplaced({ start: 0, exact: "words" })).toBe(false);
  expect(isUnplaced({ sha256: "0" })).toBe(false);
});

test("any value at all may be asked", () => {
  fc.assert(
    fc.property(fc.constantFrom(...CASE_FILES.map(({ stem }) => stem)), fc.anything(), (stem, value) => {
      expect([...unplacedAnchors(stem, value)].length).toBeGreaterThanOrEqual(0);
    }),
  );
});
