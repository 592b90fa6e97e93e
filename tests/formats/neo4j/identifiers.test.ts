import { expect, test } from "vitest";
import { identifiersOf, identifiersOfCase } from "../../../src/formats/neo4j/identifiers.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";
import { sampleCase } from "../../sample-case.ts";

test("an entity's identifiers are its addresses elsewhere, each once, and none that an index would refuse", () => {
  const [entity] = sampleCase().records.entities;
  const [one, long] = ["https://example.org/one", `https://example.org/${"x".repeat(2_000)}`];
  expect(entity && identifiersOf({ ...entity, sameAs: [one, long, one] })).toEqual([one]);
});

test("the addresses of who was joined are given for the one that stands for them", () => {
  const records = everyFieldCase();
  const addresses = identifiersOfCase(buildTable(records));
  const given = records.entities.flatMap(({ id }, i) => ((addresses[i] ?? []).length > 0 ? [id] : []));
  expect(given).toEqual(["joss-brandt"]);
});
