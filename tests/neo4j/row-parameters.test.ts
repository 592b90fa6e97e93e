import { int } from "neo4j-driver";
import { expect, test } from "vitest";
import { entityRows } from "../../src/formats/neo4j/case-rows.ts";
import { claimRowAt } from "../../src/formats/neo4j/claim-rows.ts";
import { rowParameters } from "../../src/neo4j/row-parameters.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);

test("counts and places in a text are whole numbers, wherever they stand", () => {
  expect(rowParameters([claimRowAt(table)(0)])).toMatchObject([
    {
      properties: { position: int(0), passageStart: int(table.claim(0).anchor.start), steps: int(1) },
      edge: { passageStart: int(table.claim(0).anchor.start) },
      steps: [{ properties: { step: int(0) } }],
    },
  ]);
});

test("coordinates stay fractions, round ones too", () => {
  const [row] = [...entityRows(table)];
  if (row === undefined) throw new Error("the sample has no entity");
  const there = { ...row, properties: { ...row.properties, latitude: 5, longitude: -0.5 } };
  expect(rowParameters([there])).toMatchObject([{ properties: { latitude: 5, longitude: -0.5 } }]);
});
