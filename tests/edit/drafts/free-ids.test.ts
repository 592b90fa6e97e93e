import fc from "fast-check";
import { expect, test } from "vitest";
import { freeIds } from "../../../src/edit/drafts/free-ids.ts";

test("no id is given that is there, reserved, or was given before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "a-2", "work")),
      fc.array(fc.constantFrom("a", "b", "a-2")),
      (wanted, there) => {
        const free = freeIds((id) => there.some((each) => each === id), ["work"]);
        const given = wanted.map(free);
        expect(new Set(given).size).toBe(given.length);
        for (const id of given) expect([...there, "work"]).not.toContain(id);
      },
    ),
  );
});

test("what is free is given as it was wanted", () => {
  expect(freeIds(() => false, [])("a")).toBe("a");
});
