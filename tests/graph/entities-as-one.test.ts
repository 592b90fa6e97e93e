import { expect, test } from "vitest";
import { entitiesAsOne } from "../../src/graph/entities-as-one.ts";
import { asEntityId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const positionOf = (id: string) => records.entities.findIndex((entity) => entity.id === id);

test("the first of those who may be one stands for them, and everybody else for himself", () => {
  const asOne = entitiesAsOne(buildTable(records), { maybeSame: true, parties: true });
  expect(asOne[positionOf("official")]).toBe(positionOf("mara-quill"));
  expect(asOne[positionOf("joss-brandt")]).toBe(positionOf("joss-brandt"));
});

test("nobody is anybody else where no way is followed", () => {
  const apart = entitiesAsOne(buildTable(records), { maybeSame: false, parties: false });
  expect([...apart]).toEqual([...records.entities.keys()]);
});

test("records that were joined are one whichever way is followed, and what is said of the one may be, goes for both", () => {
  const joinedInto = { id: asEntityId("mara-quill"), when: "2024", why: "one clerk" };
  const entities = records.entities.map((entity) => (entity.id === "lucja-wrona" ? { ...entity, joinedInto } : entity));
  const table = buildTable({ ...records, entities });
  const apart = entitiesAsOne(table, { maybeSame: false, parties: false });
  expect(apart[positionOf("lucja-wrona")]).toBe(positionOf("mara-quill"));
  expect(apart[positionOf("official")]).toBe(positionOf("official"));
  const merged = entitiesAsOne(table, { maybeSame: true, parties: false });
  expect(merged[positionOf("lucja-wrona")]).toBe(merged[positionOf("official")]);
});
