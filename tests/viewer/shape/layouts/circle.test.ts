import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { circle } from "../../../../src/viewer/shape/layouts/circle.ts";
import { linkedCase } from "../../../graph/linked-case.ts";
import { often } from "../../../sized.ts";
import { sampleTable } from "../../sample-state.ts";
import { unarranged } from "./unarranged.ts";

test("all stand equally far from the middle, and each kind on an arc of its own", () => {
  const table = sampleTable();
  const from = { ...unarranged(table), aspect: 1 };
  const { x, y } = circle(from);
  const far = from.standing.map((entity) => Math.hypot(x[entity] ?? 0, y[entity] ?? 0));
  expect(Math.max(...far) - Math.min(...far)).toBeLessThan(1e-6);
  const turn = (entity: number) => (Math.atan2(x[entity] ?? 0, y[entity] ?? 0) + 2 * Math.PI + 1e-9) % (2 * Math.PI);
  const kinds = from.standing.toSorted((a, b) => turn(a) - turn(b)).map((entity) => table.entities[entity]?.kind);
  expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toHaveLength(new Set(kinds).size);
});

test("however many there are, each keeps from all others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 500 }), (count) => {
      const table = buildTable(linkedCase(count, []));
      const standing = [...table.entities.keys()];
      const claims = standing.map(() => 0);
      const places = { x: new Float64Array(count), y: new Float64Array(count) };
      const { x, y } = circle({ ...places, table, standing, claims, communityOf: undefined, aspect: 1 });
      for (const one of standing) {
        const other = (one + 1) % count;
        expect(Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0))).toBeGreaterThan(60);
      }
    }),
    { numRuns: often(20) },
  );
});
