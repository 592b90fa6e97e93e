import { expect, test } from "vitest";
import { rowsAsked } from "../../../src/cli/sourcing/rows-asked.ts";
import { countedIn, severallyTold, toldLike } from "../../../src/provenance/asking/what-is-counted.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../told-case.ts";

const at = (edtf: string) => ({ predicate: "met", time: { raw: edtf, edtf } });
const table = buildTable(toldCase([at("2019"), at("2024"), {}, { polarity: "denies" }]));
const countedFor = (between: readonly string[] | undefined, claim: string | undefined) =>
  countedIn(table, rowsAsked(table, between, claim), standingClaims(table), { between, claim }).map(
    ({ of, polarity, rows }) => [of, polarity, rows],
  );

test("between two each proposition is counted by itself, and last something between them", () => {
  expect(countedFor(["ann", "bob"], undefined)).toEqual([
    ["proposition", "asserts", [0]],
    ["proposition", "asserts", [1]],
    ["proposition", "asserts", [2]],
    ["proposition", "denies", [3]],
    ["something between them", "asserts", [0, 1, 2]],
  ]);
});

test("of a claim only the part is counted that it is of, with what denies it", () => {
  expect(countedFor(undefined, "t0")).toEqual([["proposition", "asserts", [0]]]);
  expect(countedFor(undefined, "t2")).toEqual([
    ["proposition", "asserts", [2]],
    ["proposition", "denies", [3]],
  ]);
});

test("of a whole case what several tell is kept, with the one denial of it, and the rest is counted", () => {
  const told = buildTable(
    toldCase([{}, {}, { polarity: "denies" }, { subject: "cyd" }, { subject: "cyd", polarity: "denies" }]),
  );
  const { several, left } = severallyTold(
    countedIn(told, undefined, standingClaims(told), { between: undefined, claim: undefined }),
  );
  expect(several.map(({ polarity, rows }) => [polarity, rows])).toEqual([
    ["asserts", [0, 1]],
    ["denies", [2]],
  ]);
  expect(left).toBe(2);
});

test("every telling of what a claim tells is found, whichever way", () => {
  for (const row of toldLike(table, 0)) expect(toldLike(table, row)).toEqual(toldLike(table, 0));
  expect(toldLike(table, 3)).toContain(3);
});
