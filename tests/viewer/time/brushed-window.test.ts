import fc from "fast-check";
import { expect, test } from "vitest";
import { brushedBins, brushedWindow } from "../../../src/viewer/time/brushed-window.ts";
import type { TimeBins } from "../../../src/viewer/time/time-bins.ts";

const HOW = { clock: "event", overlap: "possible" } as const;
const bins: TimeBins = { unit: "year", edges: [0, 10, 25, 40, 70], hasEarlier: false, hasLater: false };

test("a window of some bins brings back those bins", () => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), (one, other) => {
      const brushed = { from: Math.min(one, other), to: Math.max(one, other) + 1 };
      expect(brushedBins(bins, brushedWindow(bins, brushed, HOW))).toEqual(brushed);
    }),
  );
});

test("all bins are no window: what has no time is shown again", () => {
  expect(brushedWindow(bins, { from: 0, to: 4 }, HOW)).toBeUndefined();
  expect(brushedBins(bins, undefined)).toEqual({ from: 0, to: 4 });
});

test("a window covers its bins to their last moment, and a link's window takes in the bins that it cuts", () => {
  expect(brushedWindow(bins, { from: 1, to: 3 }, HOW)).toEqual({ ...HOW, from: 10, to: 39 });
  expect(brushedBins(bins, { ...HOW, from: 12, to: 26 })).toEqual({ from: 1, to: 3 });
});

test("a window beyond all bins still leaves one between the handles", () => {
  expect(brushedBins(bins, { ...HOW, from: -90, to: -80 })).toEqual({ from: 0, to: 1 });
  expect(brushedBins(bins, { ...HOW, from: 90, to: Infinity })).toEqual({ from: 3, to: 4 });
  expect(brushedBins({ ...bins, edges: [] }, undefined)).toEqual({ from: 0, to: 0 });
});
