import sweep from "graphology-layout-noverlap/iterate.js";
import { layAlong } from "../forces/lay-along.ts";
import { pull } from "../forces/pull.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ITERATIONS = 400;
/** How much more room the discs have at first than they fill: they are drawn together as far as they do not meet. */
const LOOSE = 2.4;
const MOST_SWEEPS = 1_000;
/** There are few discs, so each is held against every other: a grid of one cell, with some room around. */
const SETTINGS = { gridSize: 1, expansion: 1.1, margin: 0, ratio: 1, speed: 1 };

/**
 * Places discs side by side, those with most links between them as neighbours: ForceAtlas2 finds where, and noverlap moves
 * them apart, both on the matrices of graphology's own. The same every time.
 * @param between how many links there are between two discs, by `smaller number * count + larger number`
 * @param apart how far they keep from each other
 */
export function placeDiscs(
  radii: readonly number[],
  between: ReadonlyMap<number, number>,
  apart: number,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const count = radii.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  if (count < 2) return { x, y };

  for (const disc of radii.keys()) {
    const far = 12 * Math.sqrt(disc + 0.5);
    x[disc] = far * Math.cos(disc * GOLDEN_ANGLE);
    y[disc] = far * Math.sin(disc * GOLDEN_ANGLE);
  }
  const pairs = [...between];
  const linked = pairs.flatMap(([pair]) => [Math.floor(pair / count), pair % count]);
  pull(
    x,
    y,
    linked,
    ITERATIONS,
    undefined,
    pairs.map(([, links]) => Math.sqrt(links)),
  );

  const unit = Math.max(...radii) / 10;
  const sizes = radii.map((radius) => (radius + apart / 2) / unit);
  drawTogether(x, y, sizes);
  moveApart(x, y, sizes);
  spread(x, y, sizes);
  layAlong(x, y);
  scale(x, y, unit);
  return { x, y };
}

function scale(x: Float64Array, y: Float64Array, by: number): void {
  for (const i of x.keys()) {
    x[i] = (x[i] ?? 0) * by;
    y[i] = (y[i] ?? 0) * by;
  }
}

/** Scales the places so that the discs fill a good part of what lies between them. */
function drawTogether(x: Float64Array, y: Float64Array, sizes: readonly number[]): void {
  const extent = (places: Float64Array) =>
    Math.max(...sizes.map((size, i) => (places[i] ?? 0) + size)) -
    Math.min(...sizes.map((size, i) => (places[i] ?? 0) - size));
  const filled = sizes.reduce((sum, size) => sum + Math.PI * size * size, 0);
  scale(x, y, Math.sqrt((LOOSE * filled) / (extent(x) * extent(y) || 1)));
}

function moveApart(x: Float64Array, y: Float64Array, sizes: readonly number[]): void {
  const nodes = Float32Array.from(sizes.flatMap((size, i) => [x[i] ?? 0, y[i] ?? 0, size]));
  for (let i = 0; i < MOST_SWEEPS; i++) if (sweep(SETTINGS, nodes).converged) break;
  for (const i of sizes.keys()) {
    x[i] = nodes[3 * i] ?? 0;
    y[i] = nodes[3 * i + 1] ?? 0;
  }
}

/** Where sweeps have left some discs in each other, all of them are moved apart alike until none are. */
function spread(x: Float64Array, y: Float64Array, sizes: readonly number[]): void {
  let most = 1;
  for (const [one, size] of sizes.entries()) {
    for (let other = one + 1; other < sizes.length; other++) {
      const far = Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));
      most = Math.max(most, (size + (sizes[other] ?? 0)) / Math.max(far, 1e-3));
    }
  }
  scale(x, y, most);
}
