import { expect, test } from "vitest";
import { deniedRows } from "../../../src/formats/stix/denied-rows.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const rowOf = (id: string) => records.claims.findIndex((claim) => claim.id === id);

test("a denial leads to every telling of what it denies, and to no other denial", () => {
  const rows = deniedRows(buildTable(records))(rowOf("payment-denied"));
  expect(rows).toEqual([rowOf("payment"), rowOf("payment-on-the-wire")]);
});

test("a denial of what nobody in the case asserts leads nowhere", () => {
  const claims = records.claims.filter(({ id }) => id === "payment-denied" || id === "meeting");
  expect(deniedRows(buildTable({ ...records, claims, replies: [] }))(0)).toEqual([]);
});
