import { expect, test } from "vitest";
import { makersOf } from "../../src/graph/makers-of.ts";
import { asSourceId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";

const table = buildTable(fullCase().records);
const makers = (id: string) =>
  makersOf(table, table.sourceIndex(asSourceId(id)) ?? -1).map((position) => table.entities[position]?.id);

test("who publishes and who writes a work are its makers", () => {
  expect(makers("retraction")).toEqual(["the-gazette"]);
  expect(makers("letter")).toEqual(["ilya-sorn"]);
  expect(makers("verdict")).toEqual([]);
});

test("what is no work has no makers", () => {
  expect(makersOf(table, -1)).toEqual([]);
});
