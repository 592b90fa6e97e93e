import { expect, test } from "vitest";
import { EntitySchema } from "../../src/model/entity.ts";

const official = { id: "official", kind: "person", name: "a senior official", named: false };

test("somebody who is only described is an entity too", () => {
  expect(EntitySchema.parse(official)).toMatchObject({ named: false, exposure: "unknown", maybeSame: [] });
});

test("only a place has coordinates or lies within another", () => {
  const coordinates = { latitude: 1, longitude: 2 };
  expect(EntitySchema.safeParse({ ...official, coordinates }).success).toBe(false);
  expect(EntitySchema.safeParse({ ...official, within: "x" }).success).toBe(false);
  expect(EntitySchema.safeParse({ ...official, kind: "place", coordinates, within: "x" }).success).toBe(true);
});

test("no entity takes the id that stands for a voice without a name", () => {
  expect(EntitySchema.safeParse({ ...official, id: "unattributed" }).success).toBe(false);
});
