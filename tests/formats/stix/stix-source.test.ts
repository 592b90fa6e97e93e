import { expect, test } from "vitest";
import { claimRef, makerId } from "../../../src/formats/stix/stix-id.ts";
import { MOST_REFS, sourceObjects, sourceReference } from "../../../src/formats/stix/stix-source.ts";
import { asClaimId } from "../../../src/model/id.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();

interface Grouping {
  readonly id: string;
  readonly object_refs: readonly string[];
}

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

test("a source of many claims is several groupings of one name, which hold each claim once", () => {
  const [claim] = records.claims;
  if (claim === undefined) expect.fail("the sample case has claims");
  const many = Array.from({ length: MOST_REFS + 1 }, (_, i) => ({ ...claim, id: asClaimId(`c${i}`) }));
  const table = buildTable({ ...records, claims: many, replies: [] });
  const parts = [...sourceObjects(table)].filter(
    (each) => "name" in each && each.name === "Clerk speaks",
  ) as object[] as Grouping[];
  expect(new Set(parts.map(({ id }) => id)).size).toBe(2);
  const refs = parts.flatMap(({ object_refs }) => object_refs.filter((ref) => ref.startsWith("relationship--")));
  expect(refs).toEqual(many.map((_, row) => claimRef(table, row)));
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
