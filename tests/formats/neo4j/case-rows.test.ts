import fc from "fast-check";
import { expect, test } from "vitest";
import {
  claimRow,
  entityRows,
  identifiersOf,
  keyOf,
  otherRows,
  sourceRows,
} from "../../../src/formats/neo4j/case-rows.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { firstEdition } from "../../first-edition.ts";
import { sampleCase } from "../../sample-case.ts";

test("both forms of every claim carry the mark, the source and the speaker", () => {
  fc.assert(
    fc.property(arbitraryCase().map(firstEdition), ({ records }) => {
      const table = buildTable(records);
      for (const [row, claim] of records.claims.entries()) {
        const { properties, edge, type, steps } = claimRow(table, row);
        for (const form of [properties, edge]) {
          expect(form).toMatchObject({ allegation: true, sourceId: claim.source, polarity: claim.polarity });
          expect(form.speaker).not.toBe("");
        }
        expect(type.startsWith("ALLEGEDLY_NOT_")).toBe(claim.polarity === "denies");
        expect(steps).toHaveLength(claim.attribution.filter(({ by }) => by !== "unattributed").length);
      }
    }),
  );
});

test("every row holds its whole record", () => {
  fc.assert(
    fc.property(arbitraryCase().map(firstEdition), ({ records }) => {
      const table = buildTable(records);
      const back = (rows: Iterable<{ properties: Readonly<Record<string, unknown>> }>) =>
        [...rows].map(({ properties }) => JSON.parse(String(properties.record)));
      expect(back(entityRows(table))).toEqual(records.entities);
      expect(back(sourceRows(table))).toEqual(records.sources);
      expect(back(otherRows("x", records.replies))).toEqual(records.replies);
      expect(back(otherRows("x", records.corrections))).toEqual(records.corrections);
    }),
  );
});

test("a row's hash tells one record from another and stays the same otherwise", () => {
  const { records } = sampleCase();
  const [one, same] = [buildTable(records), buildTable(structuredClone(records))];
  expect(claimRow(one, 0).hash).toBe(claimRow(same, 0).hash);
  expect(new Set(records.claims.map((_, row) => claimRow(one, row).hash)).size).toBe(records.claims.length);
});

test("a claim's row changes with its source's title, which stands on it", () => {
  const { records } = sampleCase();
  const sources = records.sources.map((source) => ({ ...source, title: "Another" }));
  expect(claimRow(buildTable({ ...records, sources }), 0).hash).not.toBe(claimRow(buildTable(records), 0).hash);
});

test("those who may be one share an identity", () => {
  const rows = new Map([...entityRows(buildTable(sampleCase().records))].map((row) => [row.id, row]));
  expect(rows.get("official")?.properties.identity).toBe(keyOf("tidewater", "mara-quill"));
  expect(rows.get("joss-brandt")?.properties.identity).toBe(keyOf("tidewater", "joss-brandt"));
});

test("an entity's identifiers are its addresses elsewhere, each once, and none that an index would refuse", () => {
  const [entity] = sampleCase().records.entities;
  const [one, long] = ["https://example.org/one", `https://example.org/${"x".repeat(2_000)}`];
  expect(entity && identifiersOf({ ...entity, sameAs: [one, long, one] })).toEqual([one]);
});
