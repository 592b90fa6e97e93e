import { expect, test } from "vitest";
import { EntitySchema } from "../../src/model/entity.ts";
import { indexJoined } from "../../src/table/index-joined.ts";

const entity = (id: string, into?: string) =>
  EntitySchema.parse({
    id,
    kind: "person",
    name: id,
    ...(into === undefined ? {} : { joinedInto: { id: into, when: "2024", why: "one" } }),
  });

test("who was joined into another has the position of that other, by however many steps", () => {
  const entities = [entity("a", "b"), entity("b", "c"), entity("c"), entity("d")];
  expect([...indexJoined(entities).values()]).toEqual([2, 2, 2, 3]);
});

test("joins that go round or lead nowhere leave everybody as they are", () => {
  expect([...indexJoined([entity("a", "b"), entity("b", "a"), entity("c", "nobody")]).values()]).toEqual([0, 1, 2]);
});

test("a chain of 200,000 joins is followed once", { tags: ["slow"] }, () => {
  const entities = Array.from({ length: 200_000 }, (_, i) => ({
    ...entity("e"),
    id: `e${i}`,
    joinedInto: { id: `e${i + 1}` },
  }));
  const positions = indexJoined([...entities, entity("e200000")] as never);
  expect(new Set(positions.values())).toEqual(new Set([200_000]));
});
