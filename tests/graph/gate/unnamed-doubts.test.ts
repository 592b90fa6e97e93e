import { expect, test } from "vitest";
import { unnamedDoubts } from "../../../src/graph/gate/unnamed-doubts.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { asEntityId } from "../../../src/model/id.ts";

const person = (id: string, fields: object = {}) => EntitySchema.parse({ id, kind: "person", name: id, ...fields });
const id = asEntityId;

test("a doubt between an unnamed and a named person counts on both sides, whichever record says it", () => {
  const { isBetween, people } = unnamedDoubts([
    person("official", { named: false, maybeSame: ["minister"], notSame: ["clerk"] }),
    person("minister"),
    person("general", { notSame: ["voice"] }),
    person("voice", { named: false }),
    person("clerk", { named: false, joinedInto: { id: "minister", when: "2024", why: "she said so" } }),
    person("alias", { maybeSame: ["minister"] }),
    person("driver", { named: false, maybeSame: ["voice"] }),
  ]);
  expect([...people].sort()).toEqual(["clerk", "general", "minister", "official", "voice"]);
  expect(isBetween(id("official"), id("minister"))).toBe(true);
  expect(isBetween(id("minister"), id("official"))).toBe(true);
  expect(isBetween(id("official"), id("clerk"))).toBe(false);
  expect(isBetween(id("alias"), id("minister"))).toBe(false);
});

test("organizations and places are no people", () => {
  const army = EntitySchema.parse({ id: "army", kind: "organization", name: "the Army" });
  const force = EntitySchema.parse({ ...army, id: "force", named: false, maybeSame: ["army"] });
  expect(unnamedDoubts([army, force]).people.size).toBe(0);
});
