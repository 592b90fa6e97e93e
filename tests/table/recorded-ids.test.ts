import { expect, test } from "vitest";
import { asEntityId } from "../../src/model/id.ts";
import { recordedIdsIn } from "../../src/table/recorded-ids.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const joinedInto = { id: asEntityId("lucja-wrona"), when: "2024", why: "one" };
const joined = records.entities.map((entity) => (entity.id === "joss-brandt" ? { ...entity, joinedInto } : entity));
const payment = records.claims.findIndex(({ id }) => id === "payment");

test("a claim that names nobody who was joined has none", () => {
  expect(recordedIdsIn(records.entities)(records.claims[payment] as never)).toBeUndefined();
  expect(recordedIdsIn(joined)(records.claims[payment] as never)).toEqual({ object: "joss-brandt" });
});

test("the columns lead to the record that stands for both, and the claim comes back as it was recorded", () => {
  const table = buildTable({ ...records, entities: joined });
  expect(table.claim(payment)).toEqual(records.claims[payment]);
  expect(table.entities[table.columns.object[payment] ?? -1]?.id).toBe("lucja-wrona");
  expect(table.entityIndex(asEntityId("joss-brandt"))).toBe(table.entityIndex(asEntityId("lucja-wrona")));
});
