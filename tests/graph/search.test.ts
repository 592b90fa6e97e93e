import { expect, test } from "vitest";
import { searchEntities } from "../../src/graph/search.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";

const table = buildTable(fullCase().records);
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

test("a record that was joined into another leads to it, once, and says under which name", () => {
  expect(searchEntities(table, "iosif")).toMatchObject([{ entity: { id: "joss-brandt" }, under: "Iosif Brandt" }]);
  expect(found("brandt").filter((id) => id === "joss-brandt")).toHaveLength(1);
  expect(searchEntities(table, "joss")[0]).not.toHaveProperty("under");
});

test("no more are found than were asked for", () => {
  expect(searchEntities(table, "a", 2)).toHaveLength(2);
});

test("every word must match, and nothing is found by nothing", () => {
  expect(found("mara brandt")).toEqual([]);
  expect(found("")).toEqual([]);
  expect(found("xyzzy")).toEqual([]);
});
