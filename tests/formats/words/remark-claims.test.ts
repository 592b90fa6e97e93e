import { expect, test } from "vitest";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { remarkClaims } from "../../../src/formats/words/remark-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("every claim is an edge or a remark, and none is both", () => {
  const table = buildTable(sampleCase().records);
  const ids = [...edgeClaims(table), ...remarkClaims(table)].map(({ id }) => id);
  expect([...remarkClaims(table)].map(({ value }) => value)).toEqual(["a former clerk"]);
  expect(new Set(ids).size).toBe(table.size);
});
