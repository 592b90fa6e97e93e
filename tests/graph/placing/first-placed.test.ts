import { expect, test } from "vitest";
import { firstPlaced } from "../../../src/graph/placing/first-placed.ts";
import { linkedEnds } from "../../../src/graph/placing/linked-ends.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { linkedCase } from "../linked-case.ts";

/** Two of whom much is claimed, each with four others; a pair apart; and one who is linked with nobody. */
const pairs = [0, 1].flatMap((lead) =>
  [2, 3, 4, 5].flatMap((n) => Array.from({ length: 6 - n + lead }, (): [number, number] => [lead, 4 * lead + n])),
);
const ends = linkedEnds(buildTable(linkedCase(13, [...pairs, [10, 11]])));
const namesOf = (placed: Uint8Array | undefined): number[] =>
  [...(placed ?? []).entries()].filter(([, is]) => is === 1).map(([entity]) => entity);

test("first come those of whom most is claimed, and with them those who have most claims with them", () => {
  expect(namesOf(firstPlaced(ends, 4).placed)).toEqual([1, 6, 7, 8]);
  expect(namesOf(firstPlaced(ends, 8).placed)).toEqual([0, 1, 2, 3, 4, 6, 7, 8]);
});

test("they are laid out at places of their own, the same way every time", () => {
  const once = firstPlaced(ends, 8);
  expect(firstPlaced(ends, 8)).toEqual(once);
  const places = namesOf(once.placed).map((entity) => `${once.x[entity]} ${once.y[entity]}`);
  expect(new Set(places).size).toBe(8);
});

test("where there are fewer than are asked for, all have a place", () => {
  expect(namesOf(firstPlaced(ends, 50).placed)).toHaveLength(13);
});
