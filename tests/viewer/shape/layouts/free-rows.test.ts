import fc from "fast-check";
import { expect, test } from "vitest";
import { ROOM } from "../../../../src/viewer/shape/layouts/arranged.ts";
import { freeRows } from "../../../../src/viewer/shape/layouts/free-rows.ts";

test("from left to right each has room in its row, and no free row is nearer to the one that it wants", () => {
  const wish = fc.record({ wanted: fc.integer({ min: -4, max: 4 }), x: fc.integer({ min: 0, max: 500 }) });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const rowFor = freeRows();
      const taken: { readonly row: number; readonly x: number }[] = [];
      for (const { wanted, x } of wishes.toSorted((one, other) => one.x - other.x)) {
        const isFree = (row: number) => taken.every((other) => other.row !== row || other.x + ROOM.x <= x);
        const row = rowFor(wanted, x);
        expect(isFree(row)).toBe(true);
        for (let near = 0; near < Math.abs(row - wanted); near++)
          expect(isFree(wanted + near) || isFree(wanted - near)).toBe(false);
        taken.push({ row, x });
      }
    }),
  );
});
