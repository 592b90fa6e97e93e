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

test("letters that were mistyped lead to whoever is called nearly like that, and what to do otherwise is said last", () => {
  const table = buildTable(records);
  for (const words of ["Joss Brandt".replace("ra", "ar"), "joss-brnadt"])
    expect(() => nameEntity(table, words, "Else make it.")).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: expect.stringMatching(/Nearest are:\n {2}joss-brandt .*\nElse make it\.$/),
      }),
    );
  expect(() => nameEntity(table, "Zzzzzzzz", "Else make it.")).toThrow(/is called "Zzzzzzzz"\. Else make it\.$/);
});
