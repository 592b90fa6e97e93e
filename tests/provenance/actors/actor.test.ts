import { expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import type { Actor } from "../../../src/provenance/actors/actor.ts";

test("an actor says what it is: JSON of one has no row of a table in it", () => {
  const voice: Actor = { kind: "unnamed", of: { kind: "entity", id: asEntityId("wire") } };
  expect(JSON.parse(JSON.stringify(voice))).toEqual({ kind: "unnamed", of: { kind: "entity", id: "wire" } });
});
