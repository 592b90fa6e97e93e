import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../src/graph/link.ts";
import { without } from "../../src/provenance/ablation.ts";
import { indexActors } from "../../src/provenance/actor-index.ts";
import { ALL_APART } from "../../src/provenance/identity-context.ts";
import { propositionsOf } from "../../src/provenance/proposition.ts";
import { supportOf } from "../../src/provenance/sourcing.ts";
import { tracesOf } from "../../src/provenance/trace.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { firstEdition } from "../first-edition.ts";
import { sourcedCase } from "./sourced-case.ts";

/** What a case has, counted anew: the propositions that are asserted, the linked pairs and the entities that claims are about. */
function contents(table: ClaimTable) {
  const rows = Array.from({ length: table.size }, (_, row) => row);
  const { asserts, denies } = supportOf(table, rows);
  const mask = new Uint8Array(table.size);
  for (const row of [...asserts, ...denies]) mask[row] = 1;
  const claims = [...asserts, ...denies].map((row) => table.claim(row));
  const id = (entity: number) => table.entities[entity]?.id;
  return {
    propositions: new Set(propositionsOf(table, asserts).map(({ claims: [row = 0] }) => told(table, row))),
    links: new Set(
      [...links(table, mask)].filter(({ claims: found }) => found.length > 0).map(({ a, b }) => `${id(a)} ${id(b)}`),
    ),
    entities: new Set(claims.flatMap(({ subject, object }) => (object === undefined ? [subject] : [subject, object]))),
  };
}

const told = (table: ClaimTable, row: number) => {
  const { subject, predicate, object, value } = table.claim(row);
  const ends = [subject, object ?? `“${value}”`];
  return `${predicate} ${ends.toSorted().join(" ")}`;
};

const minus = <T>(before: ReadonlySet<T>, after: ReadonlySet<T>) =>
  [...before].filter((item) => !after.has(item)).sort();

test("what is lost without any actors is what a rebuild without their claims lacks, in 1,000 random trials", () => {
  fc.assert(
    fc.property(
      arbitraryCase({ claims: 10 }).map(firstEdition),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
      ({ records }, any) => {
        const table = buildTable(records);
        const index = indexActors(table);
        const keys = [...index.through.keys()];
        if (keys.length === 0) return;
        const actors = new Set(any.map((n) => keys[n % keys.length] ?? ""));

        const gone = new Set(
          tracesOf(table, index.standing, ALL_APART)
            .filter((trace) => trace.actors.some((actor) => actors.has(actor)))
            .map(({ claim }) => claim),
        );
        const rebuilt = buildTable({ ...records, claims: records.claims.filter((_, row) => !gone.has(row)) });
        const [before, after] = [contents(table), contents(rebuilt)];
        const loss = without(index, actors);
        const id = (entity: number) => records.entities[entity]?.id ?? "";

        expect(new Set(loss.claims)).toEqual(gone);
        expect([...new Set(loss.propositions.map((row) => told(table, row)))].sort()).toEqual(
          minus(before.propositions, after.propositions),
        );
        expect(loss.links.map(([a, b]) => `${id(a)} ${id(b)}`).sort()).toEqual(minus(before.links, after.links));
        expect(loss.entities.map(id).sort()).toEqual(minus(before.entities, after.entities));
      },
    ),
    { numRuns: 1000 },
  );
}, 120_000);

test("without the spokesman, the worked example keeps the officials alone", () => {
  const records = sourcedCase(
    [
      { steps: ["K", "S", "W"], source: "g1" },
      { steps: ["O1"], source: "g2" },
      { steps: ["O2"], source: "d" },
      { steps: ["K", "S"], source: "b" },
      { steps: ["K", "S", "W", "V"], source: "v" },
    ],
    { publishers: { d: "D", b: "B" } },
  );
  const table = buildTable(records);
  const index = indexActors(table);
  const key = `e${records.entities.findIndex(({ id }) => id === "S")}`;
  expect(without(index, [key])).toMatchObject({ claims: [0, 3, 4], propositions: [], links: [], leftWithOneLine: [] });
  const officials = ["O1", "O2"].map((name) => `e${records.entities.findIndex(({ id }) => id === name)}`);
  expect(without(index, officials).leftWithOneLine).toHaveLength(1);
  expect(without(index, [key, ...officials]).links).toHaveLength(1);
});

test("without nobody nothing is lost", () => {
  const index = indexActors(buildTable(sourcedCase([{ steps: ["K"], source: "w" }])));
  expect(without(index, [])).toEqual({ claims: [], propositions: [], links: [], entities: [], leftWithOneLine: [] });
});
