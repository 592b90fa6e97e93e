import { expect, test } from "vitest";
import { carriedRecords } from "../../../../src/formats/readers/stix/carried-records.ts";
import { stixObjects } from "../../../../src/formats/readers/stix/stix-objects.ts";
import { stix } from "../../../../src/formats/stix/stix.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { written } from "../../read-export.ts";

const { records } = sampleCase();
const { objects } = JSON.parse(written(stix, buildTable(records)).get("") ?? "");
const read = (listed: readonly unknown[]) =>
  carriedRecords(
    stixObjects(
      listed.map((object) => [object, { line: 1, column: 1 }] as const),
      [],
      () => {},
    ),
  );

test("a bundle of ours carries its records under their own names", () => {
  expect(
    read(objects)
      ?.claims.map(({ id }) => id)
      .sort(),
  ).toEqual(records.claims.map(({ id }) => id).sort());
  expect(read(objects)?.entities).toHaveLength(records.entities.length);
});

test("one that holds objects of others is not ours alone", () => {
  expect(read([...objects, { type: "malware", id: "malware--1" }])).toBeUndefined();
  expect(read([])).toBeUndefined();
});
