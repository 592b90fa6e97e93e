import { expect, test } from "vitest";
import { ENTITY_FIELDS, entityField } from "../../../src/formats/graphs/entity-fields.ts";
import { sampleCase } from "../../sample-case.ts";

test("each field of an entity is text, empty where nothing is recorded", () => {
  const official = sampleCase().records.entities.find(({ id }) => id === "official");
  if (official === undefined) expect.fail("the sample case has an official");
  expect(ENTITY_FIELDS.map((name) => entityField(official, name))).toEqual(["person", "false", "unknown", ""]);
});
