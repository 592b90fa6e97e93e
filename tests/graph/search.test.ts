import { expect, test } from "vitest";
import { searchEntities } from "../../src/graph/search.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);
const found = (words: string) => searchEntities(table, words).map(({ entity }) => entity.id);

test.each([
  ["brandt", "joss-brandt"],
  ["lucja", "lucja-wrona"],
  ["ŁUCJA", "lucja-wrona"],
  ["tidew", "tidewater"],
  ["Quil", "mara-quill"],
  ["tidewatre company", "tidewater"],
  ["harbour office", "mara-quill"],
  ["Брандт", "joss-brandt"],
])("%j finds %s first", (words, id) => {
  expect(found(words)[0]).toBe(id);
});

test("every word must match, and nothing is found by nothing", () => {
  expect(found("mara brandt")).toEqual([]);
  expect(found("")).toEqual([]);
  expect(found("xyzzy")).toEqual([]);
});
