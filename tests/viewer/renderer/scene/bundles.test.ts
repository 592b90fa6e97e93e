import { expect, test } from "vitest";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import { bundling } from "../../../../src/viewer/renderer/scene/bundles.ts";
import { sampleState } from "../../sample-state.ts";

const { edges } = sampleState().scene;
const bundles = wholly(bundling(edges));
const linesOf = (bundle: number) =>
  [...bundles.lines.subarray(bundles.offsets[bundle], bundles.offsets[bundle + 1])].map((line) => {
    const edge = edges[line];
    if (edge === undefined) throw new Error("there is no such line");
    return edge;
  });

test("every line is in exactly one bundle, with all others between the same two entities, whichever way they lead", () => {
  expect([...bundles.lines].sort((a, b) => a - b)).toEqual([...edges.keys()]);
  const seen = new Set<string>();
  for (let bundle = 0; bundle < bundles.count; bundle++) {
    const ends = new Set(linesOf(bundle).map(({ from, to }) => [from, to].sort((a, b) => a - b).join()));
    expect(ends.size).toBe(1);
    for (const pair of ends) {
      expect(seen.has(pair)).toBe(false);
      seen.add(pair);
    }
  }
});

test("each line knows its bundle", () => {
  for (const [bundle] of Array.from({ length: bundles.count }).entries()) {
    for (const edge of linesOf(bundle)) expect(bundles.bundleOf[edges.indexOf(edge)]).toBe(bundle);
  }
});

test("the bundles of several lines are known, the largest first", () => {
  const sizes = [...bundles.several].map((bundle) => linesOf(bundle).length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(Math.min(...sizes)).toBeGreaterThan(1);
  expect(sizes[0]).toBe(4);
});

test("a scene without lines has no bundles", () => {
  expect(wholly(bundling([])).count).toBe(0);
});
