import { expect, test } from "vitest";
import { neighboursOf } from "../../src/graph/neighbours.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { linkedCase } from "./linked-case.ts";

test("a neighbour counts once, whichever way and however often it is linked, and nobody is his own", () => {
  const table = buildTable(
    linkedCase(4, [
      [2, 0],
      [0, 2],
      [0, 2],
      [0, 1],
      [0, 0],
    ]),
  );
  expect(neighboursOf(table, 0)).toEqual([1, 2]);
  expect(neighboursOf(table, 3)).toEqual([]);
  expect(neighboursOf(table, 0, Uint8Array.of(1, 0, 0, 0, 0))).toEqual([2]);
});
