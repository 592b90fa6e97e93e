import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arrange } from "../../../src/viewer/shape/arrange.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fullCase } from "../../full-case.ts";
import { often } from "../../sized.ts";
import { arbitraryArrangement } from "../state/shape/arbitrary-shape.ts";
import { placesOf, unarranged } from "./layouts/unarranged.ts";

test("in every layout everybody has a place of their own, the same every time", () => {
  fc.assert(
    fc.property(
      arbitraryCase()
        .map(({ records }) => buildTable(records))
        .filter((table) => table.entities.length > 0)
        .chain((table) => fc.tuple(fc.constant(table), arbitraryArrangement(table))),
      ([table, arrangement]) => {
        const from = unarranged(table);
        const arranged = arrange(from, arrangement);
        expect(arranged.x).toHaveLength(table.entities.length);
        expect([...arranged.x, ...arranged.y].every(Number.isFinite)).toBe(true);
        expect(new Set(placesOf(arranged, from)).size).toBe(from.standing.length);
        expect(arrange(unarranged(table), arrangement)).toEqual(arranged);
        for (const guide of arranged.guides) {
          const numbers = Object.values(guide).filter((value) => typeof value === "number");
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: often(60) },
  );
});

test("a record that was joined into another lies where that other does, in every layout", () => {
  const { records } = fullCase();
  const table = buildTable(records);
  const at = (id: string) => records.entities.findIndex((entity) => entity.id === id);
  const [joined, standing] = [at("iosif-brandt"), at("joss-brandt")];
  for (const arrangement of [
    { kind: "community" },
    { kind: "circle" },
    { kind: "map" },
    { kind: "time", clock: "publication", overlap: "possible" },
    { kind: "tree", root: standing },
  ] as const) {
    const { x, y } = arrange(unarranged(table), arrangement);
    expect([x[joined], y[joined]]).toEqual([x[standing], y[standing]]);
  }
});
