import { expect, test } from "vitest";
import { layOutByCommunity } from "../../../src/graph/communities/lay-out-by-community.ts";
import type { Layout } from "../../../src/graph/layout.ts";
import { NONE } from "../../../src/table/row.ts";

const SIZES = [40, 25, 10];
const communityOf = Uint32Array.from([
  ...SIZES.flatMap((size, community) => Array.from({ length: size }, () => community)),
  NONE,
  NONE,
]);
const linked = [...communityOf.keys()].flatMap((entity) =>
  communityOf[entity] === NONE || communityOf[entity] !== communityOf[entity + 1] ? [] : [entity, entity + 1],
);
const { x, y } = layOutByCommunity(communityOf, [...linked, 0, 41, 3, 70], 15_000);
const distance = (one: number, other: number) =>
  Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));

test("each community fills a disc of its own", () => {
  const middles = SIZES.map((_, community) => {
    const all = [...communityOf.keys()].filter((entity) => communityOf[entity] === community);
    const mean = (places: Float64Array) => all.reduce((sum, entity) => sum + (places[entity] ?? 0), 0) / all.length;
    return { x: mean(x), y: mean(y), all };
  });
  for (const [community, middle] of middles.entries()) {
    const radius = Math.sqrt(((SIZES[community] ?? 0) * 15_000) / Math.PI);
    for (const entity of communityOf.keys()) {
      const far = Math.hypot((x[entity] ?? 0) - middle.x, (y[entity] ?? 0) - middle.y);
      if (communityOf[entity] === community) expect(far).toBeLessThan(radius * 1.25);
      else expect(far).toBeGreaterThan(radius * 0.9);
    }
  }
});

test("who belongs to none lies below all others, and everybody has a place of their own", () => {
  const lowest = Math.min(...[...communityOf.keys()].slice(0, 75).map((entity) => y[entity] ?? 0));
  expect(y[75]).toBeLessThan(lowest);
  expect(y[76]).toBeLessThan(lowest);
  expect(distance(75, 76)).toBeGreaterThan(50);
  expect(new Set([...x].map((place, i) => `${place} ${y[i]}`)).size).toBe(communityOf.length);
});

test("how far it is, is told up to the end", () => {
  const told: number[] = [];
  layOutByCommunity(communityOf, linked, 15_000, (done) => told.push(done));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test("before forces arrange them everybody lies in the disc where they will lie, who is linked best in its middle", () => {
  let rough: Pick<Layout, "x" | "y"> = { x: new Float64Array(), y: new Float64Array() };
  const star = [...Array(9).keys()].flatMap((other) => [65, 66 + other]);
  const settled = layOutByCommunity(communityOf, star, 15_000, undefined, (told) => {
    rough = told;
  });
  const middleOf = ({ x, y }: typeof settled) => [x, y].map((of) => of.slice(65, 75).reduce((a, b) => a + b) / 10);
  const radius = Math.sqrt((10 * 15_000) / Math.PI);
  for (const [axis, at] of middleOf(rough).entries())
    expect(Math.abs(at - (middleOf(settled)[axis] ?? 0))).toBeLessThan(radius / 2);
  const [middleX = 0, middleY = 0] = middleOf(rough);
  const far = Array.from(rough.x.slice(65, 75), (at, i) => Math.hypot(at - middleX, (rough.y[65 + i] ?? 0) - middleY));
  expect(far[0]).toBe(Math.min(...far));
});
