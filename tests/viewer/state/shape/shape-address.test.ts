import fc from "fast-check";
import { expect, test } from "vitest";
import { FIRST_SHAPE } from "../../../../src/viewer/state/shape/shape.ts";
import { arrangementWord, countIn, shapeIn, shapeWords } from "../../../../src/viewer/state/shape/shape-address.ts";
import { entityOf, sampleTable } from "../../sample-state.ts";
import { arbitraryArrangement, arbitraryShape } from "./arbitrary-shape.ts";

const table = sampleTable();
const wordsIn = (address: string) => shapeIn(new URLSearchParams(address), table);

test("the words of a shape bring it back", () => {
  fc.assert(
    fc.property(arbitraryShape(table), (shape) => {
      const words = new URLSearchParams(shapeWords(shape, table).map(([name, word]) => [name, word]));
      expect(shapeIn(words, table)).toEqual(shape);
    }),
  );
});

test("two arrangements have one word only where they are the same", () => {
  fc.assert(
    fc.property(arbitraryArrangement(table), arbitraryArrangement(table), (one, other) => {
      const isSame = JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(other, Object.keys(other).sort());
      expect(arrangementWord(one, table) === arrangementWord(other, table)).toBe(isSame);
    }),
  );
});

test("the first shape needs no words, and what an address names that there is not is left out", () => {
  expect(shapeWords(FIRST_SHAPE, table)).toEqual([]);
  const root = entityOf(table, "tidewater");
  expect(wordsIn("layout=tree:tidewater").arrangement).toEqual({ kind: "tree", root });
  for (const address of [
    "",
    "layout=spiral",
    "layout=tree:nobody",
    "layout=tree",
    "layout=time:event",
    "layout=time:now:possible",
    "size=huge&colour=red&width=all&neighbours=-3&lines=x&lone=yes",
    "neighbours=NaN&lines=0.4",
  ])
    expect(wordsIn(address)).toEqual(FIRST_SHAPE);
});

test("a count is a whole number within what there can be", () => {
  expect(["3", "2.9", "0", "-1", "x", "", null, "1e99", "Infinity"].map(countIn)).toEqual([
    3, 2, 0, 0, 0, 0, 0, 9_999, 9_999,
  ]);
});
