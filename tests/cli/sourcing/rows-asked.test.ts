import { expect, test } from "vitest";
import { rowsAsked } from "../../../src/cli/sourcing/rows-asked.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { toldCase } from "../../provenance/told-case.ts";

const table = buildTable(toldCase([{ predicate: "met" }, { predicate: "met", polarity: "denies" }]));

test("two entities, a claim, or the whole case", () => {
  expect(rowsAsked(table, ["ann", "bob"], undefined)).toEqual([0, 1]);
  expect(rowsAsked(table, undefined, "t0")).toEqual([0, 1]);
  expect(rowsAsked(table, undefined, undefined)).toBeUndefined();
});

test("anything else is bad usage", () => {
  for (const [between, claim] of [
    [["ann"], undefined],
    [["ann", "bob", "cas"], undefined],
    [["ann", "nobody at all"], undefined],
    [undefined, "t9"],
    [["ann", "bob"], "t0"],
  ] as const)
    expect(() => rowsAsked(table, between, claim)).toThrow(expect.objectContaining({ exitCode: 2 }));
});
