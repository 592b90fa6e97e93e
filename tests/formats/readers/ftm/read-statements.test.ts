import { expect, test } from "vitest";
import { readStatements } from "../../../../src/formats/readers/ftm/read-statements.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, refused } from "../imported.ts";

test("statements of one id are one entity, and datasets are sources where that is asked", () => {
  const { records, report } = imported(readStatements, readFixture("statements.csv"));
  expect(records.entities[0]).toMatchObject({ name: "Mara Quill", names: [{ text: "M. Quill" }] });
  expect(records.claims.map(({ id }) => id)).toEqual(["o1"]);
  expect(JSON.stringify(report)).toContain("xx_list");
  const mapping = { file: "m.yaml", text: "datasets: sources" };
  const asked = imported(readStatements, { ...readFixture("statements.csv"), mapping });
  expect(asked.records.sources.map(({ title }) => title)).toContain("xx_register");
});

test("a table of anything else is refused", () => {
  expect(refused(readStatements, readFixture("links.csv"))).toEqual(["1:1 no-statements"]);
});
