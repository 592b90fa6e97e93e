import { expect, test } from "vitest";
import { stixObject } from "../../../src/formats/stix/stix-object.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test.each([
  [{}, "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"],
  [{ recordedAt: "2021-02" }, "2021-02-01T00:00:00.000Z", "2021-02-01T00:00:00.000Z"],
  [{ recordedAt: "2021", withdrawal: { when: "2022-03-04" } }, "2021-01-01T00:00:00.000Z", "2022-03-04T00:00:00.000Z"],
  [{ recordedAt: "2021", withdrawal: { when: "2020" } }, "2021-01-01T00:00:00.000Z", "2021-01-01T00:00:00.000Z"],
  [{ recordedAt: "../2016" }, "1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"],
])("of a record dated %j the object is created %s and modified %s", (dated, created, modified) => {
  expect(stixObject(table, "note", "note--x", dated)).toMatchObject({ spec_version: "2.1", created, modified });
});
