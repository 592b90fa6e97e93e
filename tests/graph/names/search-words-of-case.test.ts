import { expect, test } from "vitest";
import { searchWords } from "../../../src/graph/names/search-words.ts";
import { searchWordsOfCase } from "../../../src/graph/names/search-words-of-case.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const positionOf = (id: string) => records.entities.findIndex((entity) => entity.id === id);

test("where nobody was joined everybody has their own words", () => {
  expect(searchWordsOfCase(buildTable(records))).toEqual(records.entities.map(searchWords));
});

test("whose record stands for others is found by their words too, and they are not", () => {
  const into = (id: string) => ({ id: asEntityId(id), when: "2024", why: "one" });
  const entities = records.entities.map((entity) => {
    if (entity.id === "lucja-wrona") return { ...entity, joinedInto: into("ilya-sorn") };
    return entity.id === "ilya-sorn" ? { ...entity, joinedInto: into("official") } : entity;
  });
  const words = searchWordsOfCase(buildTable({ ...records, entities }));
  expect(words[positionOf("official")]).toBe(" a senior official lucja wrona ilya sorn");
  expect([words[positionOf("lucja-wrona")], words[positionOf("ilya-sorn")]]).toEqual(["", ""]);
});
