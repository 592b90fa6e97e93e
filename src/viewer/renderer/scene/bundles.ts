import type { SceneEdge } from "../renderer.ts";
import { pairKey } from "./pair-key.ts";
import { curveStep } from "./spread-curves.ts";

/** The links of a scene: all lines between the same two entities, which are drawn as one where they are too near to be told apart. */
export interface Bundles {
  readonly count: number;
  /** The bundle of each of the scene's edges. */
  readonly bundleOf: Uint32Array;
  /** The lines of bundle b are `lines[offsets[b]] … lines[offsets[b + 1] - 1]`, positions in the scene's edges, in their order. */
  readonly offsets: Uint32Array;
  readonly lines: Uint32Array;
  /** How far neighbours stand apart when fanned out, as `SceneEdge.curve`; 0 of a single line and of an entity's lines to itself. */
  readonly apart: Float32Array;
  /** Bundles of several lines, those of most lines first. */
  readonly several: Uint32Array;
}

/** Gathers the lines of a scene into bundles. */
export function bundlesOf(edges: readonly SceneEdge[]): Bundles {
  const known = new Map<number, number>();
  const sizes: number[] = [];
  const bundleOf = new Uint32Array(edges.length);
  const far = edges.reduce((most, { from, to }) => Math.max(most, from, to), 0) + 1;
  for (const [i, { from, to }] of edges.entries()) {
    const ends = pairKey(from, to, far);
    const bundle = known.get(ends) ?? sizes.length;
    if (bundle === sizes.length) known.set(ends, bundle);
    sizes[bundle] = (sizes[bundle] ?? 0) + 1;
    bundleOf[i] = bundle;
  }

  const offsets = new Uint32Array(sizes.length + 1);
  for (const [bundle, size] of sizes.entries()) offsets[bundle + 1] = (offsets[bundle] ?? 0) + size;
  const lines = new Uint32Array(edges.length);
  const next = offsets.slice();
  for (const [i, bundle] of bundleOf.entries()) {
    const place = next[bundle] ?? 0;
    lines[place] = i;
    next[bundle] = place + 1;
  }

  const apart = Float32Array.from(sizes, (size, bundle) => {
    const first = edges[lines[offsets[bundle] ?? 0] ?? 0];
    return first === undefined || first.from === first.to ? 0 : curveStep(size);
  });
  const several = Uint32Array.from(sizes.keys())
    .filter((bundle) => (apart[bundle] ?? 0) > 0)
    .sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
  return { count: sizes.length, bundleOf, offsets, lines, apart, several };
}
