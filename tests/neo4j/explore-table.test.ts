import { expect, test } from "vitest";
import { exploreTable } from "../../src/neo4j/explore-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const explorer = exploreTable(buildTable(sampleCase().records));
const found = async (typed: string, limit = 10) => (await explorer.search(typed, limit)).map(({ id }) => id);

test("a search finds the beginnings of words, whatever their case and accents", async () => {
  expect(await found("LUC")).toEqual(["lucja-wrona"]);
  expect(await found("йосс")).toEqual(["joss-brandt"]);
  expect(await found("randt")).toEqual([]);
});

test("every word must be found, and names that begin so come first", async () => {
  expect(await found("clerk former")).toEqual(["mara-quill"]);
  expect(await found("a")).toEqual(["official", "mara-quill", "port-almas"]);
  expect(await found("a", 1)).toEqual(["official"]);
});
