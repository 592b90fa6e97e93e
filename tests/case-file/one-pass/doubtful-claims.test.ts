import { expect, test } from "vitest";
import { doubtfulClaims } from "../../../src/case-file/one-pass/doubtful-claims.ts";
import { asClaimId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("claims beside a table come between its own, where they stand among all", () => {
  const { records } = sampleCase();
  const [first = expect.fail("there is a claim"), ...others] = records.claims;
  // Two that are alike in what no check is sure of by columns alone.
  const doubtful = others
    .slice(0, 2)
    .map((claim) => ({ ...claim, attribution: [{ ...first.attribution[0], mode: "reports" as const }] as const }));
  const table = buildTable({ ...records, claims: doubtful });
  const outside = [0, 2].map((index) => ({ index, record: { ...first, id: asClaimId(`o${index}`) } }));
  const indexOf = (row: number) => [1, 3][row] ?? expect.fail("there is such a row");
  const found = [...doubtfulClaims(table, { outside, indexOf }, new Map())];
  expect(found.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  expect(found.map(({ record }) => record.id)).toEqual(["o0", doubtful[0]?.id, "o2", doubtful[1]?.id]);
});
