import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween } from "../../../src/graph/link.ts";
import { shortestPaths } from "../../../src/graph/paths.ts";
import { pathsBySourcing, walkable } from "../../../src/provenance/asking/paths-by-sourcing.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { supportOf } from "../../../src/provenance/counting/support.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { sourcedCase } from "../sourced-case.ts";

test("the best paths equal trying all, on small graphs", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(
      arbitraryCase({ entities: 6, claims: 12 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 5 }),
      ({ records }, k, maxHops) => {
        const table = buildTable(records);
        const [from, to] = [0, table.entities.length - 1];
        const strength = (a: number, b: number) =>
          sourcingOf(table, supportOf(table, linkBetween(table, a, b).claims).asserts).lower.independent.atLeast;
        // Shorter ones come first already, and a stable sort keeps that order among equals.
        const all = shortestPaths(table, from, to, { k: 100_000, maxHops, mask: walkable(table) })
          .map(({ entities, hops }) => ({
            entities,
            weakest: Math.min(...hops.map((hop) => strength(hop.from, hop.to))),
          }))
          .sort((a, b) => b.weakest - a.weakest);
        const found = pathsBySourcing(table, from, to, { k, maxHops }).map(({ path, weakest }) => ({
          entities: path.entities,
          weakest,
        }));
        expect(found).toEqual(all.slice(0, k));
      },
    ),
    { numRuns: often(300) },
  );
});

test("over some of the claims the paths are those of a case without the others", () => {
  fc.assert(
    fc.property(
      arbitraryCase({ entities: 6, claims: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      ({ records }, kept) => {
        const table = buildTable(records);
        const standing = standingClaims(table);
        const mask = standing.map((stands, row) => (stands && kept[row] ? 1 : 0));
        const claims = records.claims.filter((_, row) => mask[row] === 1);
        const rebuilt = buildTable({ ...records, claims, replies: [], corrections: [] });
        const of = (some: typeof table, options: { mask?: Uint8Array }) =>
          pathsBySourcing(some, 0, some.entities.length - 1, { k: 5, maxHops: 4, ...options }).map(
            ({ path, weakest }) => ({ entities: path.entities, weakest }),
          );
        expect(of(table, { mask })).toEqual(of(rebuilt, {}));
      },
    ),
    { numRuns: often(100) },
  );
});

test("a path that rests wholly on one actor says so", () => {
  const records = sourcedCase([
    { steps: ["K"], source: "w" },
    { steps: ["K", "S"], source: "v" },
  ]);
  const table = buildTable(records);
  const at = (id: string) => records.entities.findIndex((entity) => entity.id === id);
  const [best] = pathsBySourcing(table, at("x"), at("y"), { k: 1, maxHops: 2 });
  expect(best?.weakest).toBe(1);
  expect(best?.restsOn).toEqual([{ kind: "entity", id: "K" }]);
});

test("no path leads over what is only denied, withdrawn, or read in a retracted work", () => {
  const records = sourcedCase([
    { steps: ["K"], source: "w", denies: true },
    { steps: ["K"], source: "v" },
  ]);
  const [w, v] = records.sources;
  if (w === undefined || v === undefined) expect.fail("the case has two works");
  const statusChange = { when: "2024", why: "made up" };
  const table = buildTable({ ...records, sources: [w, { ...v, status: "retracted", statusChange }] });
  expect([...walkable(table)]).toEqual([0, 0]);
  expect(pathsBySourcing(table, 0, 1, { k: 1, maxHops: 2 })).toEqual([]);
});
