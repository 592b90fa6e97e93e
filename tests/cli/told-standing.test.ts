import { expect, test } from "vitest";
import { standingJson, toldStanding } from "../../src/cli/told-standing.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { toldCase } from "../provenance/told-case.ts";

test("what became of a claim stands behind it, and of one that stands nothing does", () => {
  const withdrawal = { when: "2024", why: "mis\u001bread" };
  const table = buildTable(toldCase([{ status: "withdrawn", withdrawal }, {}]));
  expect(toldStanding(table.claim(0), table)).toMatch(/^ \(withdrawn \(miscoded\) 2024: mis[^\u001b]*read\)$/u);
  expect(standingJson(table.claim(0), table)).toEqual({ standing: "withdrawn (miscoded) 2024: mis\u001bread" });
  expect(toldStanding(table.claim(1), table)).toBe("");
  expect(standingJson(table.claim(1), table)).toEqual({});
});
