import { expect, test } from "vitest";
import { buildTable, countsInWords, propositionsOf, sourcingOf, supportOf, whyOf } from "../../../src/index.ts";
import { sourcedCase } from "../sourced-case.ts";

test("the README's example of the counting runs and says what it says", () => {
  const told = [
    { steps: ["O1"], source: "p1" },
    { steps: ["O2"], source: "p2" },
  ];
  const table = buildTable(sourcedCase(told, { publishers: { p1: "Paper", p2: "Paper" } }));
  const { asserts } = supportOf(table, table.columns.subject.keys());
  const said = propositionsOf(table, asserts).map((one) => countsInWords(sourcingOf(table, one)));
  expect(said).toEqual(["2 say it, 1 heard it, 1 line with no shared origin recorded"]);
  expect(whyOf(table, asserts).doubts).toEqual([]);
});
