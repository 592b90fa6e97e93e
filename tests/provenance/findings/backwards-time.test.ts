import { expect, test } from "vitest";
import { backwardsTimes } from "../../../src/provenance/findings/backwards-time.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const found = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) => {
  const table = buildTable(toldCase(claims, { sources }));
  return backwardsTimes(table, standingClaims(table));
};
const said = (by: string, edtf: string, more: object = {}) => ({
  by,
  mode: "says",
  time: { raw: edtf, edtf },
  ...more,
});
const published = (id: string, date: string, more: object = {}) => ({ id, published: date, ...more });

test("a work that is published before what it passes on was said", () => {
  expect(found([{ attribution: [said("ann", "2020-05")] }], [published("w", "2020-04")])).toEqual([
    {
      kind: "backwards",
      passedOn: { kind: "step", step: 0, date: "2020-05" },
      by: { kind: "source", id: "w", date: "2020-04" },
      claims: [0],
    },
  ]);
});

test("what may be in order is in order", () => {
  for (const date of ["2020-05", "2020", "2021", "../2020-06", "2020-04/2020-06"]) {
    expect(found([{ attribution: [said("ann", "2020-05")] }], [published("w", date)]), date).toEqual([]);
  }
  const table = buildTable(sampleCase().records);
  expect(backwardsTimes(table, standingClaims(table))).toEqual([]);
});

test("a step that is dated before one it passes on, and not only the one right before it", () => {
  const attribution = [said("ann", "2020-05"), said("bob", "2019/2021"), said("cyd", "2020-04")];
  expect(found([{ attribution }])).toMatchObject([{ passedOn: { step: 0 }, by: { step: 2 } }]);
});

test("a work on the way ends with the last step that was taken in it", () => {
  const attribution = [said("ann", "2019", { in: "v" }), said("bob", "2018-07", { in: "v" })];
  expect(found([{ attribution }], [published("v", "2020")])).toMatchObject([
    { passedOn: { step: 0 }, by: { step: 1 } },
  ]);
  expect(found([{ attribution: [said("ann", "2020", { in: "v" })] }], [published("v", "2019")])).toMatchObject([
    { by: { kind: "source", id: "v" } },
  ]);
});

test("a work dated before what it comes out of is one finding, with all its claims", () => {
  const sources = [
    published("w", "2019", { derivesFrom: [{ source: "v", how: "translation" }] }),
    published("v", "2020"),
  ];
  expect(found([{}, {}, { source: "v" }], sources)).toMatchObject([
    { passedOn: { kind: "source", id: "v" }, by: { kind: "source", id: "w" }, claims: [0, 1] },
  ]);
});
