import { type PreparedGroups, preparingGroups } from "../groups/prepare-groups.ts";
import { isPiece, type Pieces, wholly } from "../pieces.ts";
import type { Scene, SceneEdge } from "../renderer.ts";
import { type Bundles, bundling } from "./bundles.ts";
import { type ByteSheet, byteSheet } from "./byte-sheet.ts";

/** What is worked out once of the lines of a scene, wherever its entities are. */
interface PreparedLines {
  readonly bundles: Bundles;
  /** The row of each line, bundle by bundle, in the order of `bundles.lines`: so they lie together when they are gone through. */
  readonly rows: Uint32Array;
  /** What of each line tells how its bundle looks when folded, in the bits of `TRAITS` and in the same order. */
  readonly traits: Uint8Array;
  /** Positions in the scene's edges by row; -1 where there is no line. */
  readonly edgeOfRow: Int32Array;
  /** One byte a row, see `line-state.ts`. */
  readonly lineStates: ByteSheet;
  /** How many lines of each bundle are shown. */
  readonly shownIn: Uint32Array;
  /** The line that stands for each bundle while it is folded, as a position in the scene's edges. */
  readonly leadOf: Uint32Array;
}

/** A scene with what is worked out once, so that nothing that changes while somebody looks has to go through all of it again. */
export interface PreparedScene extends PreparedLines {
  readonly scene: Scene;
  /** Positions of the scene's nodes that are drawn, the largest first. */
  readonly bySize: Uint32Array;
  /** Positions of the nodes that have no place yet. */
  readonly unplaced: Uint32Array;
  /** Positions of the nodes that were put where they are by hand. */
  readonly pinned: readonly number[];
  /** One byte an entity, see `entity-state.ts`. */
  readonly entityStates: ByteSheet;
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

/**
 * Works out what a scene needs to be drawn; all of it is shown and at rest once `setStates` has run.
 * @param before what was worked out of another with the same entities: what it has of the same lines holds here too
 */
export function* preparing(scene: Scene, before?: PreparedScene): Pieces<PreparedScene> {
  const lines = before?.scene.edges === scene.edges ? before : yield* preparingLines(scene);
  yield;
  const { nodes } = scene;
  const groups = yield* preparingGroups(scene);
  return {
    ...lines,
    scene,
    bySize: bySize(scene),
    unplaced: Uint32Array.from(nodes.keys()).filter((at) => nodes[at]?.absent === "unplaced"),
    pinned: pinnedIn(scene),
    entityStates: before?.entityStates ?? byteSheet(nodes.length),
    groups,
  };
}

/** The same at once, of a scene of which nothing is known. */
export const prepareScene = (scene: Scene): PreparedScene => wholly(preparing(scene));

function* preparingLines({ edges }: Scene): Pieces<PreparedLines> {
  const bundles = yield* bundling(edges);
  let count = 0;
  for (const { row } of edges) count = Math.max(count, row + 1);
  const edgeOfRow = new Int32Array(count).fill(-1);
  const rows = new Uint32Array(edges.length);
  const traits = new Uint8Array(edges.length);
  for (let i = 0; i < edges.length; i++) {
    if (isPiece(i)) yield;
    edgeOfRow[edges[i]?.row ?? -1] = i;
    const edge = edges[bundles.lines[i] ?? -1];
    if (edge === undefined) continue;
    rows[i] = edge.row;
    traits[i] = traitsOf(edge);
  }
  const [shownIn, leadOf] = [new Uint32Array(bundles.count), new Uint32Array(bundles.count)];
  return { bundles, rows, traits, edgeOfRow, lineStates: byteSheet(count), shownIn, leadOf };
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
  groups: wholly(preparingGroups(scene)),
});

/** Gathered by their sizes, of which there are few: to sort everybody would take longer. */
function bySize({ nodes }: Scene): Uint32Array {
  const ofSize = new Map<number, number[]>();
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined || node.absent !== undefined) continue;
    const alike = ofSize.get(node.size);
    if (alike === undefined) ofSize.set(node.size, [at]);
    else alike.push(at);
  }
  return Uint32Array.from([...ofSize].sort(([one], [other]) => other - one).flatMap(([, alike]) => alike));
}

const pinnedIn = ({ nodes }: Scene): readonly number[] => [...nodes.keys()].filter((at) => nodes[at]?.pinned);
