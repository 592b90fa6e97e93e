import { expect, test } from "vitest";
import { declareIds } from "../../src/case-file/declared-ids.ts";

test("an id is known once, and told again where it stands a second time", () => {
  const declared = ["a", "b", "a", "c", "a"].map((id, index) => ({ id, index }));
  const ids = declareIds(declared);
  expect([...ids.ids()]).toEqual(["a", "b", "c"]);
  expect(ids.size).toBe(3);
  expect(["a", "c", "d"].map(ids.has)).toEqual([true, true, false]);
  expect(ids.repeated).toEqual([
    { id: "a", index: 2 },
    { id: "a", index: 4 },
  ]);
});
