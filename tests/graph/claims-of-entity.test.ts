import { expect, test } from "vitest";
import { claimsOfEntity } from "../../src/graph/claims-of-entity.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);
const of = (id: string) => {
  const entity = table.entities.find((each) => each.id === id);
  if (entity === undefined) expect.fail(`there is no ${id}`);
  const { about, says } = claimsOfEntity(entity, table);
  return { about: about.map((claim) => claim.id), says: says.map((claim) => claim.id) };
};

test("what is alleged of somebody is told apart from what they say or pass on", () => {
  expect(of("mara-quill").says).toContain("payment");
  expect(of("mara-quill").about).not.toContain("payment");
  expect(of("joss-brandt").about).toContain("payment");
  expect(of("tidewater").about).toContain("payment-denied");
  expect(of("tidewater").says).toContain("payment-denied");
});
