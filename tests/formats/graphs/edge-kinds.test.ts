import fc from "fast-check";
import { expect, test } from "vitest";
import { edgeKinds } from "../../../src/formats/graphs/edge-kinds.ts";
import { edgeRows } from "../../../src/formats/words/edge-rows.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asClaimId, type EntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { madeTable } from "../../bench/made-table.ts";
import { sampleCase } from "../../sample-case.ts";

const kindsOf = (records: CaseRecords): string[] => {
  const table = buildTable(records);
  return Array.from(edgeRows(table), edgeKinds(table));
};

test("a kind is the predicate, with an ordinal for further parallels of one pair", () => {
  fc.assert(
    fc.property(arbitraryCase({ entities: 3, sources: 2, claims: 30 }), ({ records }) => {
      const told = new Map<string, number>();
      const kinds = Array.from(edgeRows(buildTable(records)), ({ subject, object, predicate }) => {
        const pair = `${predicate} ${subject} ${object}`;
        const ordinal = (told.get(pair) ?? 0) + 1;
        told.set(pair, ordinal);
        return ordinal === 1 ? predicate : `${predicate} (${ordinal})`;
      });
      expect(kindsOf(records)).toEqual(kinds);
    }),
  );
});

test("edges of a record that was joined into another are no parallels of that other's", () => {
  const { records } = sampleCase();
  const [payment] = records.claims;
  if (payment?.object === undefined) expect.fail("the sample case begins with an edge");
  const joinedInto = { id: payment.object, when: "2024-01-01", why: "one and the same" };
  const twin = EntitySchema.parse({ id: "twin", kind: "person", name: "Twin", joinedInto });
  const told = (id: string, object: EntityId) => ({ ...payment, id: asClaimId(id), object });
  const claims = [told("a", payment.object), told("b", twin.id), told("c", payment.object)];
  const kinds = kindsOf({ ...records, entities: [...records.entities, twin], claims });
  expect(kinds).toEqual(["paid", "paid", "paid (2)"]);
});

test("as many kinds are made as one pair has parallels, however many claims there are", () => {
  const table = madeTable(5_000);
  expect(new Set(Array.from(edgeRows(table), edgeKinds(table))).size).toBeLessThan(10);
});
