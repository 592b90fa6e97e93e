import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut } from "../../src/graph/layout.ts";
import { standingEntities } from "../../src/graph/standing-entities.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fullCase } from "../full-case.ts";
import { often } from "../sized.ts";
import { linkedCase } from "./linked-case.ts";

test("the same case is laid out the same way every time, every entity at a place of its own", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const once = layOut(table);
      expect(layOut(buildTable(records))).toEqual(once);
      expect([...once.x, ...once.y].every(Number.isFinite)).toBe(true);
      expect(new Set([...once.x].map((x, i) => `${x} ${once.y[i]}`)).size).toBe(standingEntities(table).length);
    }),
    { numRuns: often(20) },
  );
});

test("a record that was joined into another lies where that other does, and takes no room of its own", () => {
  const { records } = fullCase();
  const { x, y } = layOut(buildTable(records));
  const at = (id: string) => records.entities.findIndex((entity) => entity.id === id);
  const [joined, standing] = [at("iosif-brandt"), at("joss-brandt")];
  expect([x[joined], y[joined]]).toEqual([x[standing], y[standing]]);
  expect(new Set([...x].map((place, i) => `${place} ${y[i]}`)).size).toBe(records.entities.length - 1);
});

test("linked entities lie nearer to each other than unlinked ones", () => {
  const { x, y } = layOut(
    buildTable(
      linkedCase(8, [
        [0, 1],
        [1, 2],
        [2, 0],
        [4, 5],
        [5, 6],
        [6, 4],
      ]),
    ),
  );
  const distance = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
  expect(Math.max(distance(0, 1), distance(1, 2), distance(4, 5))).toBeLessThan(
    Math.min(distance(0, 4), distance(2, 6)),
  );
});

test("how far it is, is told up to the end", () => {
  const told: number[] = [];
  layOut(buildTable(linkedCase(3, [[0, 1]])), undefined, (done) => told.push(done));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test("ten claims of one link pull no harder than one", () => {
  const once = layOut(
    buildTable(
      linkedCase(4, [
        [0, 1],
        [2, 3],
      ]),
    ),
  );
  const often = layOut(buildTable(linkedCase(4, [...Array(10).fill([0, 1] as const), [2, 3]])));
  for (const [i, x] of once.x.entries()) expect(often.x[i]).toBeCloseTo(x, 3);
});

test("a picture of 50 entities, some of them alone, fills 16:10, and no name covers another", () => {
  const pairs = Array.from({ length: 44 }, (_, i): [number, number] => [i < 30 ? i % 3 : i - 3, i + 1]);
  const { x, y } = layOut(buildTable(linkedCase(50, pairs)));
  const extent = (places: Float64Array) => Math.max(...places) - Math.min(...places);
  expect(extent(x) / extent(y)).toBeGreaterThan(1.3);
  expect(extent(x) / extent(y)).toBeLessThan(1.9);

  // As on a canvas of 1280 by 800, with a name of about 90 by 26 pixels at each node.
  const scale = Math.min(1180 / extent(x), 740 / extent(y));
  for (const one of x.keys()) {
    for (let other = 0; other < one; other++) {
      const across = Math.abs((x[one] ?? 0) - (x[other] ?? 0)) * scale;
      const down = Math.abs((y[one] ?? 0) - (y[other] ?? 0)) * scale;
      expect(across > 90 || down > 26, `${one} and ${other}`).toBe(true);
    }
  }
});

test("a case without entities or with one is laid out too", () => {
  expect(layOut(buildTable(linkedCase(0, []))).x).toHaveLength(0);
  expect(layOut(buildTable(linkedCase(1, []))).x).toHaveLength(1);
});
