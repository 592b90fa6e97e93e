import { expect, test } from "vitest";
import { entitiesAsOne } from "../../src/graph/entities-as-one.ts";
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
