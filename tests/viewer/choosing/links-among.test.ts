import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../../src/graph/link.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { linksAmong } from "../../../src/viewer/choosing/links-among.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

test("between some are just the links whose two ends are among them, each once, with its claims", () => {
  const arbitrary = arbitraryCase().chain(({ records }) => {
    const table = buildTable(records);
    return fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.entities.keys()]));
  });
  fc.assert(
    fc.property(arbitrary, ([table, entities]) => {
      const all = new Uint8Array(table.size).fill(1);
      const expected = [...links(table)]
        .filter(({ a, b }) => a !== b && entities.includes(a) && entities.includes(b))
        .map(({ a, b, claims }) => `${a} ${b} ${claims.length}`);
      const found = linksAmong(table, entities, all).map(({ from, to, claims }) => `${from} ${to} ${claims.length}`);
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(linksAmong(table, entities, new Uint8Array(table.size))).toEqual([]);
    }),
    { numRuns: often(60) },
  );
});
