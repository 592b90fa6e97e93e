import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbourhood } from "../../../../src/graph/neighbourhood.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { partedAngles, tree } from "../../../../src/viewer/shape/layouts/tree.ts";
import { linkedCase } from "../../../graph/linked-case.ts";
import { often } from "../../../sized.ts";
import { unarranged } from "./unarranged.ts";

const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 40 });

test("the more links away somebody is, the farther out they stand, and whom none leads to stands below all others", () => {
  fc.assert(
    fc.property(pairs, fc.nat(19), (ends, root) => {
      const table = buildTable(linkedCase(20, ends));
      const { distances } = neighbourhood(table, root, Infinity);
      const from = { ...unarranged(table), aspect: 1 };
      const { x, y, guides } = tree(from, root);
      const far = (entity: number) => Math.hypot(x[entity] ?? 0, y[entity] ?? 0);
      expect(far(root)).toBe(0);
      const outermost = new Map<number, number>();
      for (const [entity, distance] of distances)
        outermost.set(distance, Math.max(outermost.get(distance) ?? 0, far(entity)));
      for (const [entity, distance] of distances)
        if (distance > 0) expect(far(entity)).toBeGreaterThan(outermost.get(distance - 1) ?? 0);

      const rest = from.standing.filter((entity) => !distances.has(entity));
      const across = guides.flatMap((guide) => (guide.lies === "across" ? [guide] : []));
      expect(across.map(({ words }) => words)).toEqual(
        rest.length === 0 ? [] : [`no way of links leads here: ${rest.length}`],
      );
      const rims = guides.flatMap((guide) => (guide.lies === "around" ? [guide.up] : []));
      for (const guide of across) {
        for (const rim of rims) expect(guide.at).toBeLessThan(-rim);
        for (const entity of rest) expect(y[entity]).toBeLessThan(guide.at);
        for (const entity of distances.keys()) expect(y[entity]).toBeGreaterThan(guide.at);
      }
    }),
    { numRuns: often(60) },
  );
});

test("what was withdrawn, or is read in a retracted work, leads nobody to anybody", () => {
  const records = linkedCase(3, [
    [0, 1],
    [1, 2],
  ]);
  const withdrawal = { kind: "miscoded", when: "2020", why: "another harbour" } as const;
  const [first, ...others] = records.claims.toReversed();
  if (first === undefined) throw new Error("two are linked");
  const claims = [...others, { ...first, status: "withdrawn" as const, withdrawal }];
  const { guides } = tree(unarranged(buildTable({ ...records, claims })), 0);
  expect(guides).toContainEqual(expect.objectContaining({ words: "no way of links leads here: 1" }));
});

test("angles are parted by as much as they have to be, all around, in their order, and stay where they are apart", () => {
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(angle, { minLength: 1, maxLength: 30 }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      (some, least) => {
        const angles = some.toSorted((a, b) => a - b);
        const parted = partedAngles(angles, least);
        const gap = Math.min(least, (0.999 * 2 * Math.PI) / angles.length);
        for (let i = 1; i < parted.length; i++)
          expect((parted[i] ?? 0) - (parted[i - 1] ?? 0)).toBeGreaterThan(gap - 1e-9);
        if (parted.length > 1)
          expect((parted[0] ?? 0) + 2 * Math.PI - (parted.at(-1) ?? 0)).toBeGreaterThan(gap - 1e-9);
      },
    ),
  );
  expect(partedAngles([0, 1, 2], 0.5)).toEqual([0, 1, 2]);
});
