import { expect, test } from "vitest";
import { searchEntities } from "../../../src/graph/names/search.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";
import { sampleCase } from "../../sample-case.ts";

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

const named = buildTable({
  ...sampleCase().records,
  entities: [
    "Дем'яненко",
    "محمد كريمي",
    "中国北京石油公司",
    "ʻAbd al-Raḥmān",
    "O'Brien",
    "조선일보",
    "צה״ל",
    "佐藤 健",
    "Zoë Arlen",
  ].map((name, i) => EntitySchema.parse({ id: `e${i + 1}`, kind: "person", name })),
  sources: [],
  claims: [],
  replies: [],
} as never);

test.each([
  ["e1", ["Демʼяненко", "Демяненко", "дем’ян"]],
  ["e2", ["محمد کریمی", "کریمی"]],
  ["e3", ["北京", "石油", "中国", "公司", "司"]],
  ["e4", ["ʿAbd al-Rahman", "'Abd", "Abd al-Rahman"]],
  ["e5", ["OʼBrien", "O’Brien", "OBrien", "Brien"]],
  ["e6", ["일보", "조선"]],
  ["e7", ["צהל", 'צה"ל']],
  ["e8", ["佐藤健", "佐藤", "健"]],
  ["e9", ["Zoe\u0308", "zoe arlen"]],
])("%s is found by whatever letters keyboards have: %j", (id, typed) => {
  for (const words of typed) {
    expect(
      searchEntities(named, words).map(({ entity }) => entity.id as string),
      words,
    ).toContain(id);
  }
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
