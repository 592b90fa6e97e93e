import { expect, test } from "vitest";
import { layOut } from "../../../src/graph/layout.ts";
import { firstPlaced } from "../../../src/graph/placing/first-placed.ts";
import { linkedEnds } from "../../../src/graph/placing/linked-ends.ts";
import { placeAlso } from "../../../src/graph/placing/place-also.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { linkedCase } from "../linked-case.ts";

/** A star around 0, a chain that begins at one of its points, and one who is linked with nobody. */
const table = buildTable(
  linkedCase(10, [...[1, 2, 3, 4].map((n): [number, number] => [0, n]), [4, 5], [5, 6], [6, 7], [7, 8]]),
);
const first = firstPlaced(linkedEnds(table), 5);
const namesOf = (placed: Uint8Array | undefined): number[] =>
  [...(placed ?? []).keys()].filter((i) => placed?.[i] === 1);

test("whoever is asked for gets a place, and whom they are linked with, while those who have one keep theirs", () => {
  const before = namesOf(first.placed);
  expect(before).not.toContain(7);
  const also = placeAlso(table, first, [7]);
  expect(namesOf(also.placed)).toEqual([...new Set([...before, 6, 7, 8])].sort((a, b) => a - b));
  for (const entity of before) expect([also.x[entity], also.y[entity]]).toEqual([first.x[entity], first.y[entity]]);
  expect(new Set(namesOf(also.placed).map((entity) => `${also.x[entity]} ${also.y[entity]}`)).size).toBe(
    namesOf(also.placed).length,
  );
  expect(placeAlso(table, first, [7])).toEqual(also);
});

test("one who is linked with nobody gets a place too", () => {
  expect(namesOf(placeAlso(table, first, [9]).placed)).toContain(9);
});

test("nothing changes where those who are asked for have their places, or all have", () => {
  expect(placeAlso(table, first, [0])).toBe(first);
  const whole = layOut(table);
  expect(placeAlso(table, whole, [7])).toBe(whole);
});
