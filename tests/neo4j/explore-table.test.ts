import { expect, test } from "vitest";
import { exploreTable } from "../../src/neo4j/explore-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const explorer = exploreTable(buildTable(sampleCase().records));
const found = async (typed: string, limit = 10) => (await explorer.search(typed, limit)).map(({ id }) => id);

test("a search finds the beginnings of words, whatever their case and accents", async () => {
  expect(await found("LUC")).toEqual(["lucja-wrona"]);
  expect(await found("йосс")).toEqual(["joss-brandt"]);
  expect(await found("andt")).toEqual([]);
});

test("every word must be found, and names that begin so come first", async () => {
  expect(await found("clerk former")).toEqual(["mara-quill"]);
  expect(await found("a")).toEqual(["official", "mara-quill", "port-almas"]);
  expect(await found("a", 1)).toEqual(["official"]);
});

test("where nothing is found, one slip in each longer word is forgiven, and the beginning is still enough", async () => {
  expect(await found("Mara Qiull")).toEqual(["mara-quill"]);
  expect(await found("harbuor clark")).toEqual(["mara-quill"]);
  expect(await found("brnd")).toEqual([]);
  expect(await found("ffice")).toEqual(["mara-quill"]);
});

test("a word that is there is not taken for another", async () => {
  const { records } = sampleCase();
  const named = (name: string, i: number) => ({ ...records.entities[i], name });
  const [one, other] = [named("Marten Holt", 0), named("Martin Holt", 1)];
  const entities = [one, other, ...records.entities.slice(2)] as typeof records.entities;
  const both = exploreTable(buildTable({ ...records, entities }));
  expect((await both.search("martin", 5)).map(({ name }) => name)).toEqual(["Martin Holt"]);
  expect((await both.search("marton", 5)).map(({ name }) => name)).toEqual(["Marten Holt", "Martin Holt"]);
});
