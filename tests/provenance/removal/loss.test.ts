import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../../src/graph/link.ts";
import { propositionsOf, tellingsOf } from "../../../src/provenance/propositions/propositions-of.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { lossOf } from "../../../src/provenance/removal/loss.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { tracerOf } from "../../../src/provenance/traces/tracer.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sized } from "../../sized.ts";
import { unjoined } from "../../unjoined.ts";

/** What a case has, counted anew: what is asserted, the pairs that are linked and those of which something is asserted, and whom claims are about. */
function contents(table: ClaimTable) {
  const mask = standingClaims(table);
  const rows = [...mask.keys()].filter((row) => mask[row] === 1);
  const asserted = rows.filter((row) => table.claim(row).polarity === "asserts");
  const told = (row: number) => {
    const { subject, predicate, object, value, qualifiers } = table.claim(row);
    const role = predicate === "linked-to" ? (qualifiers.role ?? "").replace(/\s+/g, " ").trim().toLowerCase() : "";
    return `${predicate} ${role} ${[subject, object ?? `“${value}”`].toSorted().join(" ")}`;
  };
  const pairs = (some: readonly number[]) => {
    const part = Uint8Array.from(mask, (_, row) => Number(some.includes(row)));
    return new Set(
      [...links(table, part)]
        .filter(({ claims }) => claims.length > 0)
        .map(({ a, b }) => `${table.entities[a]?.id} ${table.entities[b]?.id}`),
    );
  };
  return {
    propositions: new Set(propositionsOf(table, asserted).map((one) => told(tellingsOf(one)[0] ?? 0))),
    links: pairs(rows),
    asserted: pairs(asserted),
    entities: new Set(
      rows.map((row) => table.claim(row)).flatMap(({ subject, object }) => [subject, object ?? subject]),
    ),
    told,
  };
}

const minus = <T>(before: ReadonlySet<T>, after: ReadonlySet<T>) =>
  [...before].filter((item) => !after.has(item)).sort();

test("what is lost without any actors is what a rebuild without their claims lacks", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(
      arbitraryCase({ claims: 10 }).map(unjoined),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 3 }),
      ({ records }, any) => {
        const table = buildTable(records);
        const index = indexActors(table);
        const keys = [...index.through.keys()];
        if (keys.length === 0) return;
        const actors = new Set(any.map((n) => keys[n % keys.length] ?? -1));

        const tracer = tracerOf(table);
        const gone = new Set(
          index.standing.filter((row) => tracer.trace(row)?.actors.some((actor) => actors.has(actor)) === true),
        );
        const rebuilt = buildTable({ ...records, claims: records.claims.filter((_, row) => !gone.has(row)) });
        const [before, after] = [contents(table), contents(rebuilt)];
        const loss = lossOf(index, actors);
        const named = (pairs: typeof loss.links) =>
          pairs.map(([a, b]) => `${records.entities[a]?.id} ${records.entities[b]?.id}`).sort();

        expect(new Set(loss.claims)).toEqual(gone);
        expect([...new Set(loss.propositions.map(before.told))].sort()).toEqual(
          minus(before.propositions, after.propositions),
        );
        expect(named(loss.links)).toEqual(minus(before.links, after.links));
        const denied = minus(before.asserted, after.asserted).filter((pair) => after.links.has(pair));
        expect(named(loss.leftWithDenials)).toEqual(denied);
        expect(loss.entities.map((entity) => records.entities[entity]?.id ?? "").sort()).toEqual(
          minus(before.entities, after.entities),
        );
      },
    ),
    { numRuns: sized(100, { quick: 50, long: 1_000 }) },
  );
});
