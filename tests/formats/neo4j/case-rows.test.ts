import fc from "fast-check";
import { expect, test } from "vitest";
import { entityRows, sourceRows } from "../../../src/formats/neo4j/case-rows.ts";
import { keyOf } from "../../../src/formats/neo4j/record-row.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";
import { sampleCase } from "../../sample-case.ts";

const entitiesOf = (records: CaseRecords) => new Map([...entityRows(buildTable(records))].map((row) => [row.id, row]));
const sourcesOf = (records: CaseRecords) => new Map([...sourceRows(buildTable(records))].map((row) => [row.id, row]));

test("every row holds its whole record", () => {
  const back = (rows: Iterable<{ properties: Readonly<Record<string, unknown>> }>) =>
    [...rows].map(({ properties }) => JSON.parse(String(properties.record)));
  const holds = (records: CaseRecords) => {
    expect(back(entityRows(buildTable(records)))).toEqual(records.entities);
    expect(back(sourceRows(buildTable(records)))).toEqual(records.sources);
  };
  holds(everyFieldCase());
  fc.assert(fc.property(arbitraryCase(), ({ records }) => holds(records)));
});

test("those who may be one share an identity", () => {
  const rows = entitiesOf(sampleCase().records);
  expect(rows.get("official")?.properties.identity).toBe(keyOf("tidewater", "mara-quill"));
  expect(rows.get("joss-brandt")?.properties.identity).toBe(keyOf("tidewater", "joss-brandt"));
});

test("who was joined into another keeps the record, and the other is found by the words and the addresses of both", () => {
  const rows = entitiesOf(everyFieldCase());
  const standing = keyOf("tidewater", "joss-brandt");
  for (const joined of ["j-brandt", "brandt-j"]) {
    const { properties, sameAs } = rows.get(joined) ?? expect.fail(`there is no row of ${joined}`);
    expect(properties).toMatchObject({ joinedInto: standing, words: undefined });
    expect(sameAs).toEqual([]);
  }
  const { properties, sameAs } = rows.get("joss-brandt") ?? expect.fail("there is no row");
  expect(properties.joinedInto).toBeUndefined();
  expect(properties.words).toContain(" jos brand a shipowner");
  expect(sameAs).toEqual(["https://example.org/tidewater/brandt"]);
  expect(properties.identity).toBe(rows.get("j-brandt")?.properties.identity);
});

test("a row changes with what was joined into its record, or into whom it names", () => {
  const records = everyFieldCase();
  const { entities } = records;
  const apart = {
    ...records,
    entities: entities.map((entity) => {
      const { joinedInto: _, ...rest } = entity;
      return rest;
    }),
  };
  const entityHash = (some: CaseRecords) => entitiesOf(some).get("joss-brandt")?.hash;
  expect(entityHash(records)).not.toBe(entityHash(apart));
  const sourceHash = (some: CaseRecords) => sourcesOf(some).get("Court")?.hash;
  expect(sourceHash(records)).not.toBe(sourceHash(apart));
});

test("a source says who may have it, and leads to the record that stands for the same work", () => {
  const rows = sourcesOf(everyFieldCase());
  expect(rows.get("Court")).toMatchObject({
    properties: { access: "restricted", embargo: "2030-01-01" },
    publishers: ["tidewater/the-gazette"],
    authors: ["tidewater/the-gazette"],
    joinedInto: [],
  });
  expect(rows.get("court")).toMatchObject({ properties: { access: "open" }, joinedInto: ["tidewater/Court"] });
});
