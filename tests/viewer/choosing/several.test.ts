import fc from "fast-check";
import { expect, test } from "vitest";
import { addedTo, toggledSeveral } from "../../../src/viewer/choosing/several.ts";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";

const arbitrarySeveral = fc.uniqueArray(fc.nat(30));

test("whoever is toggled twice is as before, and the others keep their order", () => {
  fc.assert(
    fc.property(arbitrarySeveral, fc.nat(30), (several, entity) => {
      const once = toggledSeveral({ chosen: NOTHING, several }, entity);
      expect(once.includes(entity)).toBe(!several.includes(entity));
      expect(once.filter((other) => other !== entity)).toEqual(several.filter((other) => other !== entity));
      const twice = toggledSeveral({ chosen: NOTHING, several: once }, entity);
      expect(twice.toSorted()).toEqual(several.toSorted());
    }),
  );
});

test("with the first comes the one that is opened, and with nobody else", () => {
  const chosen = { kind: "entity", entity: 4 } as const;
  expect(toggledSeveral({ chosen, several: [] }, 7)).toEqual([4, 7]);
  expect(toggledSeveral({ chosen, several: [] }, 4)).toEqual([4]);
  expect(toggledSeveral({ chosen, several: [1] }, 7)).toEqual([1, 7]);
  expect(toggledSeveral({ chosen: { kind: "claim", row: 4 }, several: [] }, 7)).toEqual([7]);
});

test("nobody is chosen twice", () => {
  fc.assert(
    fc.property(arbitrarySeveral, fc.array(fc.nat(30)), (several, more) => {
      const all = addedTo(several, more);
      expect(new Set(all).size).toBe(all.length);
      expect(all.slice(0, several.length)).toEqual(several);
      expect(more.every((entity) => all.includes(entity))).toBe(true);
    }),
  );
});
