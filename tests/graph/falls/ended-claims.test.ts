import { expect, test } from "vitest";
import { endedClaims } from "../../../src/graph/falls/ended-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fallenCase } from "../../fallen-case.ts";

const table = buildTable(fallenCase());
const all = new Uint8Array(table.size).fill(1);

test("a claim has ended in what others tell so, or as it says itself; one that only tells how another ended has not", () => {
  expect([...endedClaims(table, all)]).toEqual([
    [5, []],
    [6, [7]],
  ]);
});

test("who gives no support tells no ending, and what had not come about on the day is none", () => {
  expect([...endedClaims(table, all.with(7, 0))]).toEqual([[5, []]]);
  expect([...endedClaims(table, all.with(6, 0))]).toEqual([
    [5, []],
    [7, []],
  ]);
  expect([...endedClaims(table, all, (edtf) => edtf < "2022")]).toEqual([[5, []]]);
});
