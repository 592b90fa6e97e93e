import { expect, test } from "vitest";
import { claimRef } from "../../src/formats/stix-id.ts";
import { makerId } from "../../src/formats/stix-object.ts";
import { sourceObjects, sourceReference } from "../../src/formats/stix-source.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();

test("a source holds every claim that stands in it", () => {
  const table = buildTable(records);
  const [gazette] = sourceObjects(table);
  const refs = records.claims.flatMap(({ source }, row) => (source === "gazette" ? [claimRef(table, row)] : []));
  expect(gazette).toMatchObject({ type: "grouping", name: "Clerk speaks", object_refs: expect.arrayContaining(refs) });
});

test("a source without claims and makers still holds something, as STIX wants", () => {
  const table = buildTable({
    ...records,
    sources: [...records.sources, SourceSchema.parse({ id: "cve", genre: "unknown" })],
  });
  expect([...sourceObjects(table)].at(-1)).toMatchObject({ object_refs: [makerId(table)] });
});

test("an address is written as RFC 3986 has it, and a name is never one of STIX's own", () => {
  const source = SourceSchema.parse({
    id: "list",
    genre: "dataset",
    title: "cve",
    url: "https://example.org/é?a={b|c}",
  });
  expect(sourceReference(source.id, buildTable({ ...records, sources: [...records.sources, source] }))).toEqual({
    source_name: "cve [list]",
    url: "https://example.org/%C3%A9?a=%7Bb%7Cc%7D",
  });
});
