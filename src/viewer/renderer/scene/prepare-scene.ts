import { type PreparedGroups, prepareGroups } from "../groups/prepare-groups.ts";
import type { Scene, SceneEdge } from "../renderer.ts";
import { type Bundles, bundlesOf } from "./bundles.ts";
import { type ByteSheet, byteSheet } from "./byte-sheet.ts";

/** A scene with what is worked out once, so that nothing that changes while somebody looks has to go through all of it again. */
export interface PreparedScene {
  readonly scene: Scene;
  readonly bundles: Bundles;
  /** The row of each line, bundle by bundle, in the order of `bundles.lines`: so they lie together when they are gone through. */
  readonly rows: Uint32Array;
  /** What of each line tells how its bundle looks when folded, in the bits of `TRAITS` and in the same order. */
  readonly traits: Uint8Array;
  /** Positions in the scene's edges by row; -1 where there is no line. */
  readonly edgeOfRow: Int32Array;
  /** Positions of the scene's nodes that are drawn, the largest first. */
  readonly bySize: Uint32Array;
  /** Positions of the nodes that were put where they are by hand. */
  readonly pinned: readonly number[];
  /** One byte a row, see `line-state.ts`, and one an entity, see `entity-state.ts`. */
  readonly lineStates: ByteSheet;
  readonly entityStates: ByteSheet;
  /** How many lines of each bundle are shown. */
  readonly shownIn: Uint32Array;
  /** The line that stands for each bundle while it is folded, as a position in the scene's edges. */
  readonly leadOf: Uint32Array;
  /** In a large case who belongs together. */
  readonly groups: PreparedGroups | undefined;
}

/** What of a line never changes and yet matters to its whole bundle. */
export const TRAITS = { denies: 1, fallen: 2, symmetric: 4, backwards: 8 } as const;

const traitsOf = ({ polarity, fallen, symmetric, from, to }: SceneEdge): number =>
  (polarity === "denies" ? TRAITS.denies : 0) +
  (fallen === undefined ? 0 : TRAITS.fallen) +
  (symmetric ? TRAITS.symmetric : 0) +
  (from > to ? TRAITS.backwards : 0);

/** Works out what a scene needs to be drawn; all of it is shown and at rest once `setStates` has run. */
export function prepareScene(scene: Scene): PreparedScene {
  const { edges, nodes } = scene;
  const bundles = bundlesOf(edges);
  const count = edges.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const edgeOfRow = new Int32Array(count).fill(-1);
  for (const [i, { row }] of edges.entries()) edgeOfRow[row] = i;
  const rows = new Uint32Array(edges.length);
  const traits = new Uint8Array(edges.length);
  for (const [i, line] of bundles.lines.entries()) {
    const edge = edges[line];
    if (edge === undefined) continue;
    rows[i] = edge.row;
    traits[i] = traitsOf(edge);
  }

  return {
    scene,
    bundles,
    rows,
    traits,
    edgeOfRow,
    bySize: bySize(scene),
    pinned: pinnedIn(scene),
    lineStates: byteSheet(count),
    entityStates: byteSheet(nodes.length),
    shownIn: new Uint32Array(bundles.count),
    leadOf: new Uint32Array(bundles.count),
    groups: prepareGroups(scene),
  };
}

/** The same scene with its entities at other places: all that was worked out of it still holds. */
export const placedAnew = (prepared: PreparedScene, scene: Scene): PreparedScene => ({
  ...prepared,
  scene,
  pinned: pinnedIn(scene),
});

/** The same entities and lines in another shape: what of them goes by sizes and groups is worked out anew. */
export const shapedAnew = (prepared: PreparedScene, scene: Scene): PreparedScene => ({
  ...placedAnew(prepared, scene),
  bySize: bySize(scene),
  groups: prepareGroups(scene),
});

const bySize = ({ nodes }: Scene): Uint32Array =>
  Uint32Array.from(nodes.keys())
    .filter((at) => !nodes[at]?.joined)
    .sort((one, other) => (nodes[other]?.size ?? 0) - (nodes[one]?.size ?? 0));

const pinnedIn = ({ nodes }: Scene): readonly number[] => [...nodes.keys()].filter((at) => nodes[at]?.pinned);
