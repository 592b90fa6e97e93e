import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween } from "../../../src/graph/link.ts";
import { PREDICATES } from "../../../src/model/predicate.ts";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { supportOf } from "../../../src/provenance/counting/support.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { byFamily, byLines, linksFrom } from "../../../src/viewer/choosing/linked-with.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { entityOf, sampleTable } from "../sample-state.ts";
import { uncountedCase } from "./uncounted-case.ts";

/** A case with some of its entities and some of its claims. */
const arbitraryAsking = arbitraryCase().chain(({ records }) => {
  const table = buildTable(records);
  return fc.record({
    table: fc.constant(table),
    entities: fc.subarray([...table.entities.keys()]),
    mask: fc.array(fc.nat(1), { minLength: table.size, maxLength: table.size }).map((bits) => Uint8Array.from(bits)),
  });
});

test("whom some are linked with are all the other ends of their claims, each with just these claims", () => {
  fc.assert(
    fc.property(arbitraryAsking, ({ table, entities, mask }) => {
      const found = new Map(linksFrom(table, entities, mask).map(({ from, to, rows }) => [`${from} ${to}`, [...rows]]));
      const expected = new Map(
        entities.flatMap((from) =>
          [...table.entities.keys()]
            .filter((to) => !entities.includes(to))
            .map((to) => [`${from} ${to}`, [...linkBetween(table, from, to, mask).claims]] as const)
            .filter(([, rows]) => rows.length > 0),
        ),
      );
      for (const rows of found.values()) rows.sort((a, b) => a - b);
      expect(found).toEqual(expected);
    }),
    { numRuns: often(60) },
  );
});

test("by a family are linked just those to whom a claim of it leads", () => {
  fc.assert(
    fc.property(arbitraryAsking, ({ table, entities, mask }) => {
      const links = linksFrom(table, entities, mask);
      for (const [family, others] of byFamily(table, links)) {
        const has = (row: number) => PREDICATES[table.columns.predicate[row] ?? -1]?.family === family;
        const expected = links.filter(({ rows }) => rows.some(has)).map(({ to }) => to);
        expect(others).toEqual([...new Set(expected)].sort((a, b) => a - b));
      }
    }),
    { numRuns: often(60) },
  );
});

test("by lines are linked just those to whom a link leads whose lower end has as many", () => {
  fc.assert(
    fc.property(arbitraryAsking, fc.integer({ min: 1, max: 3 }), ({ table, entities, mask }, least) => {
      const support = standingClaims(table);
      const links = linksFrom(table, entities, mask);
      const expected = links.filter(({ rows }) => {
        const { asserts } = supportOf(table, rows, support);
        return asserts.length > 0 && independentLines(table, asserts).lower.atLeast >= least;
      });
      expect(byLines(table, links, support, least).entities).toEqual(
        [...new Set(expected.map(({ to }) => to))].sort((a, b) => a - b),
      );
    }),
    { numRuns: often(60) },
  );
});

test("a denial is no line, and what was passed on raises no count", () => {
  const table = sampleTable();
  const all = new Uint8Array(table.size).fill(1);
  const [tidewater, brandt] = [entityOf(table, "tidewater"), entityOf(table, "joss-brandt")];
  const links = linksFrom(table, [tidewater], all);
  expect(byLines(table, links, standingClaims(table), 1).entities).toContain(brandt);
  expect(byLines(table, links, standingClaims(table), 3)).toEqual({ entities: [], uncounted: 0 });
});

test("a link that the budget does not suffice for is told, and never taken for one of fewer lines", () => {
  const table = uncountedCase();
  const [x, y] = [entityOf(table, "x"), entityOf(table, "y")];
  const links = linksFrom(table, [x], new Uint8Array(table.size).fill(1));
  const support = standingClaims(table);
  expect(byLines(table, links, support, 2)).toEqual({ entities: [y], uncounted: 0 });
  expect(byLines(table, links, support, 2, beginBudget(0))).toEqual({ entities: [], uncounted: 1 });
  expect(byLines(table, links, support, 4, beginBudget(0))).toEqual({ entities: [], uncounted: 0 });
});
