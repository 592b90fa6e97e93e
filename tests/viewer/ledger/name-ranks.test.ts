import { expect, test } from "vitest";
import { nameRanks } from "../../../src/viewer/ledger/name-ranks.ts";
import { entityOf, sampleTable } from "../sample-state.ts";

test("names rank by the alphabet, accents or none, and are ranked once", () => {
  const table = sampleTable();
  const { entities, sources } = nameRanks(table);
  const rank = (id: string) => entities[entityOf(table, id)] ?? Number.NaN;
  expect(rank("joss-brandt")).toBeLessThan(rank("lucja-wrona"));
  expect(rank("lucja-wrona")).toBeLessThan(rank("mara-quill"));
  expect(sources).toHaveLength(table.sources.length);
  expect(nameRanks(table)).toBe(nameRanks(table));
});

test("entities of the same name rank the same", () => {
  const table = sampleTable();
  const twins = { ...table, entities: table.entities.map((entity) => ({ ...entity, name: "Joss Brandt" })) };
  expect(new Set(nameRanks(twins).entities).size).toBe(1);
});
