import { expect, test } from "vitest";
import { resolveEntity } from "../../../src/graph/names/resolve-entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);

test.each([
  ["joss-brandt", "joss-brandt"],
  ["Joss Brandt", "joss-brandt"],
  ["j. brandt", "joss-brandt"],
  ["LUCJA WRONA", "lucja-wrona"],
])("%j is %s", (words, id) => {
  expect(resolveEntity(table, words)).toMatchObject({ kind: "found", entity: { id } });
});

test("a name that two share is ambiguous and lists both, an id never is", () => {
  const entities = records.entities.map((entity) => ({
    ...entity,
    name: entity.kind === "person" ? "Sam" : entity.name,
  }));
  const shared = buildTable({ ...records, entities });
  const resolved = resolveEntity(shared, "sam");
  expect(resolved.kind === "ambiguous" && resolved.candidates.length).toBe(
    entities.filter(({ kind }) => kind === "person").length,
  );
  expect(resolveEntity(shared, "mara-quill")).toMatchObject({ kind: "found" });
});

test("the id and the name of a record that was joined into another are those of that other", () => {
  const joined = buildTable(fullCase().records);
  for (const words of ["iosif-brandt", "Iosif Brandt", "I. Brandt"]) {
    expect(resolveEntity(joined, words)).toMatchObject({ kind: "found", entity: { id: "joss-brandt" } });
  }
});

test("a name that nobody has gives the nearest", () => {
  expect(resolveEntity(table, "Jos Brandt")).toMatchObject({ kind: "unknown", suggestions: [{ id: "joss-brandt" }] });
  expect(resolveEntity(table, "nobody at all")).toEqual({ kind: "unknown", suggestions: [] });
});
