import { firstOfPair, lineEnds } from "../../../graph/first-of-pair.ts";
import { isPiece, type Pieces } from "../pieces.ts";
import type { SceneEdge } from "../renderer.ts";
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
export function* bundling(edges: readonly SceneEdge[]): Pieces<Bundles> {
  const ends = lineEnds(edges);
  yield;
  const first = firstOfPair(ends);
  yield;
  const sizes = new Uint32Array(edges.length);
  let count = 0;
  const bundleOf = new Uint32Array(edges.length);
  for (let i = 0; i < edges.length; i++) {
    if (isPiece(i)) yield;
    const before = first[i] ?? i;
    const bundle = before === i ? count++ : (bundleOf[before] ?? 0);
    sizes[bundle] = (sizes[bundle] ?? 0) + 1;
    bundleOf[i] = bundle;
  }

  const offsets = new Uint32Array(count + 1);
  for (let bundle = 0; bundle < count; bundle++) offsets[bundle + 1] = (offsets[bundle] ?? 0) + (sizes[bundle] ?? 0);
  const lines = new Uint32Array(edges.length);
  const next = offsets.slice();
  for (let i = 0; i < bundleOf.length; i++) {
    if (isPiece(i)) yield;
    const bundle = bundleOf[i] ?? 0;
    const place = next[bundle] ?? 0;
    lines[place] = i;
    next[bundle] = place + 1;
  }

  const apart = new Float32Array(count);
  const several: number[] = [];
  for (let bundle = 0; bundle < count; bundle++) {
    if (isPiece(bundle)) yield;
    const edge = edges[lines[offsets[bundle] ?? 0] ?? 0];
    if (edge !== undefined && edge.from !== edge.to) apart[bundle] = curveStep(sizes[bundle] ?? 0);
    if ((apart[bundle] ?? 0) > 0) several.push(bundle);
  }
  several.sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0));
  return { count, bundleOf, offsets, lines, apart, several: Uint32Array.from(several) };
}
