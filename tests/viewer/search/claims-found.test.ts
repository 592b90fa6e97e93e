import { expect, test } from "vitest";
import { textAt } from "../../../src/table/text-column.ts";
import { claimsFound } from "../../../src/viewer/search/claims-found.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const found = (words: string, most = 20) =>
  claimsFound(table, words, most).map(({ row, where }) => `${table.claim(row).id}: ${where}`);

test("a claim is found by words of its sentence, in any order, case and accents", () => {
  expect(found("TIDEWATER hearsay")).toEqual(["leads: statement"]);
  expect(found("lucja")).toEqual(["sister: statement"]);
  expect(found("nobody says this")).toEqual([]);
});

test("where the passage alone has the words it is said to be that, with what is around them", () => {
  const row = [...table.columns.subject.keys()].find((one) => textAt(table.columns.exact, one) !== undefined) ?? 0;
  const exact = textAt(table.columns.exact, row) ?? "";
  const [hit] = claimsFound(table, exact, 5).filter((one) => one.row === row);
  expect(hit).toBeDefined();
  expect(["statement", "exact"]).toContain(hit?.where);
  expect(exact.replace(/\s+/g, " ")).toContain(hit?.where === "exact" ? hit.around.replace(/^… | …$/g, "") : "");
});

test("one letter finds nothing, and no more come than were asked for", () => {
  expect(found("a")).toEqual([]);
  expect(found("  ")).toEqual([]);
  expect(found("tidewater", 1)).toHaveLength(1);
});
