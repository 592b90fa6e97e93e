import { expect, test } from "vitest";
import { claimType } from "../../../src/formats/neo4j/claim-type.ts";
import { relationshipType } from "../../../src/model/predicate.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("the type of every claim begins with the mark, and says whether it denies", () => {
  const { records } = sampleCase();
  const { columns } = buildTable(records);
  for (const [row, { predicate, polarity }] of records.claims.entries())
    expect(claimType(columns, row)).toBe(relationshipType(predicate, { denied: polarity === "denies" }));
  expect(() => claimType(columns, records.claims.length)).toThrow("no such row");
});
