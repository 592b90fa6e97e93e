import fc from "fast-check";
import { expect, test } from "vitest";
import { predicateOf } from "../../src/model/predicate.ts";
import { propositionKey, propositionsOf } from "../../src/provenance/proposition.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { firstEdition } from "../first-edition.ts";

test("two claims tell the same proposition exactly if their ends and predicate are the same, turned round where it is symmetric", () => {
  fc.assert(
    fc.property(arbitraryCase({ entities: 3, claims: 10 }).map(firstEdition), ({ records }) => {
      const table = buildTable(records);
      for (const [i, one] of records.claims.entries()) {
        for (const [j, other] of records.claims.entries()) {
          const straight = one.subject === other.subject && one.object === other.object && one.value === other.value;
          const turned =
            predicateOf(one.predicate).symmetric && one.subject === other.object && one.object === other.subject;
          const same = one.predicate === other.predicate && (straight || turned);
          expect(propositionKey(table, i) === propositionKey(table, j)).toBe(same);
        }
      }
    }),
  );
});

test("every claim is in exactly one proposition", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const rows = [...records.claims.keys()];
      const grouped = propositionsOf(buildTable(records), rows).flatMap(({ claims }) => claims);
      expect(grouped.toSorted((a, b) => a - b)).toEqual(rows);
    }),
  );
});
