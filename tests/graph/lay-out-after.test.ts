import { expect, test } from "vitest";
import { layOutAfter } from "../../src/graph/lay-out-after.ts";
import { layOut } from "../../src/graph/layout.ts";
import type { Entity } from "../../src/model/entity.ts";
import { NONE } from "../../src/table/row.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { linkedCase } from "./linked-case.ts";

const alone = (entity: Entity): Entity => ({ ...entity, parties: [], maybeSame: [], notSame: [], names: [] });

/** Everybody in a ring of four with each other, and the links that come besides. */
const rings = (count: number, more: readonly (readonly [number, number])[] = []) =>
  buildTable(
    linkedCase(count * 4, [
      ...Array.from({ length: count * 4 }, (_, i) => i - (i % 4)).flatMap((first, i) =>
        [0, 1, 2, 3].filter((other) => first + other > i).map((other): [number, number] => [i, first + other]),
      ),
      ...more,
    ]),
  );

test("who was drawn stays, and who belongs together is asked of the case as it is now", () => {
  const before = rings(3);
  const drawn = { table: before, layout: layOut(before) };
  expect(new Set(drawn.layout.communities)).toEqual(new Set([0, 1, 2]));

  // The first two rings have become one, each linked with each.
  const both = [0, 1, 2, 3].flatMap((one) => [4, 5, 6, 7].map((other): [number, number] => [one, other]));
  const table = rings(3, both);
  const { x, y, communities } = layOutAfter(table, drawn);
  expect([x, y]).toEqual([drawn.layout.x, drawn.layout.y]);
  expect([...(communities ?? [])]).toEqual([...Array(8).fill(0), ...Array(4).fill(1)]);
});

test("where hardly anybody is left, or nothing was drawn, all are drawn anew", () => {
  const { records } = sampleCase();
  const table = buildTable(records);
  const whole = layOut(table);
  expect(layOutAfter(table, { table, layout: whole })).toEqual(whole);
  // One of them alone, with others.
  const others = buildTable({ ...linkedCase(1, []), entities: records.entities.slice(0, 1).map(alone) });
  expect(layOutAfter(table, { table: others, layout: layOut(others) })).toEqual(whole);
  expect(layOutAfter(table, { table })).toEqual(whole);
});

test("where there are not several any more none is said", () => {
  const before = rings(2);
  const drawn = { table: before, layout: layOut(before) };
  expect(drawn.layout.communities).toBeDefined();
  const none = buildTable(linkedCase(8, [[0, 1]]));
  expect(layOutAfter(none, drawn)).toEqual({ x: drawn.layout.x, y: drawn.layout.y });
});

test("the groups by which a large picture is parted stay with their places", () => {
  const table = rings(2);
  const groups = Uint32Array.of(1, 1, 1, 1, 0, 0, 0, NONE);
  const { x, y } = layOut(table);
  expect(layOutAfter(table, { table, layout: { x, y, groups } })).toEqual({ x, y, groups });
});
