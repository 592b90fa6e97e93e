import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhood } from "../../../src/graph/neighbourhood.ts";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsWithin, toggledAround } from "../../../src/viewer/state/within.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

const anyTable = arbitraryCase()
  .map(({ records }) => buildTable(records))
  .filter(({ size, entities }) => size > 0 && entities.length > 0);

const linesOf = (mask: Uint8Array, object: Uint32Array | Int32Array): number[] =>
  [...mask.keys()].filter((row) => mask[row] === 1 && object[row] !== NONE);

test("around one entity lie the lines of its neighbourhood of one hop, among what is shown", () => {
  fc.assert(
    fc.property(anyTable, fc.nat(), fc.func(fc.boolean()), (table, n, isShown) => {
      const middle = n % table.entities.length;
      const mask = new Uint8Array(table.size).map((_, row) => (isShown(row) ? 1 : 0));
      const found = claimsWithin(table, { reach: "around", entities: [middle] }, mask);
      expect(linesOf(found, table.columns.object)).toEqual(neighbourhood(table, middle, 1, mask).claims);
    }),
    { numRuns: often(60) },
  );
});

test("among some entities lies what has every end there, remarks on them too", () => {
  fc.assert(
    fc.property(anyTable, fc.func(fc.boolean()), (table, isChosen) => {
      const entities = [...table.entities.keys()].filter((entity) => isChosen(entity));
      const { subject, object } = table.columns;
      const found = claimsWithin(table, { reach: "among", entities }, new Uint8Array(table.size).fill(1));
      for (let row = 0; row < table.size; row++) {
        const ends = [subject[row] ?? NONE, object[row] ?? NONE].filter((end) => end !== NONE);
        expect(found[row]).toBe(ends.every((end) => entities.includes(end)) ? 1 : 0);
      }
    }),
    { numRuns: often(60) },
  );
});

test("expanding and collapsing an entity leaves what was there before", () => {
  const one = toggledAround(undefined, 7);
  expect(one).toEqual({ reach: "around", entities: [7] });
  expect(toggledAround(one, 3)).toEqual({ reach: "around", entities: [3, 7] });
  expect(toggledAround(toggledAround(one, 3), 3)).toEqual(one);
  expect(toggledAround(one, 7)).toBeUndefined();
});

test("chosen entities make way for a neighbourhood that is expanded", () => {
  expect(toggledAround({ reach: "among", entities: [1, 2] }, 5)).toEqual({ reach: "around", entities: [5] });
});
