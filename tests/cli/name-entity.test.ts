import { expect, test } from "vitest";
import { nameEntity } from "../../src/cli/name-entity.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();

test("an entity is named by id, name or alias", () => {
  const table = buildTable(records);
  for (const words of ["joss-brandt", "Joss Brandt", "J. Brandt"])
    expect(nameEntity(table, words).id).toBe("joss-brandt");
});

test("an ambiguous name lists the candidates with their ids, as bad usage", () => {
  const entities = records.entities.map((entity) => (entity.kind === "person" ? { ...entity, name: "Sam" } : entity));
  expect(() => nameEntity(buildTable({ ...records, entities }), "sam")).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringMatching(/mara-quill.*\n.*joss-brandt/) }),
  );
});
