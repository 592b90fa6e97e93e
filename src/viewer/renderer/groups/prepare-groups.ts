import { isPiece, type Pieces } from "../pieces.ts";
import type { Scene, SceneEdge, SceneGroup } from "../renderer.ts";
import type { ByteSheet } from "../scene/byte-sheet.ts";
import { STANDINGS, standingOf } from "../scene/line-state.ts";

/** The groups of a scene, and how many of the claims that are shown lead between them. */
export interface PreparedGroups {
  readonly groups: readonly SceneGroup[];
  /** By entity, as `groupColumn` has it. */
  readonly groupOf: Int32Array;
  /** For each of the scene's edges the pair of groups that it leads between; -1 where it leads between none. */
  readonly pairOf: Int32Array;
  readonly pairs: readonly (readonly [one: number, other: number])[];
  /** How many claims that are shown each pair has, and how many each group has inside or at one end. */
  readonly between: Uint32Array;
  readonly about: Uint32Array;
}

/** Of an entity that belongs to no group, in `groupColumn`. */
export const NO_GROUP = -1;

const remembered = new WeakMap<Scene["nodes"], Int32Array>();

/** The group of each of a scene's entities as a column, or `NO_GROUP`; worked out once for the same entities. */
export function groupColumn({ nodes }: Pick<Scene, "nodes">): Int32Array {
  const known = remembered.get(nodes) ?? Int32Array.from(nodes, ({ group }) => group ?? NO_GROUP);
  remembered.set(nodes, known);
  return known;
}

/** Works out which lines lead between groups; nothing where a scene has none. */
export function* preparingGroups(scene: Scene): Pieces<PreparedGroups | undefined> {
  const { groups, edges } = scene;
  if (groups === undefined || groups.length === 0) return undefined;

  const groupOf = groupColumn(scene);
  const known = new Map<number, number>();
  const pairs: [number, number][] = [];
  const pairOf = new Int32Array(edges.length).fill(-1);
  for (let line = 0; line < edges.length; line++) {
    if (isPiece(line)) yield;
    const [one, other] = groupsAt(groupOf, edges[line]);
    if (one === NO_GROUP || other === NO_GROUP || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = known.get(a * groups.length + b) ?? pairs.length;
    if (pair === pairs.length) {
      known.set(a * groups.length + b, pair);
      pairs.push([a, b]);
    }
    pairOf[line] = pair;
  }
  const [between, about] = [new Uint32Array(pairs.length), new Uint32Array(groups.length)];
  return { groups, groupOf, pairOf, pairs, between, about };
}

/** Counts anew what is shown between and about groups just now, whatever is hidden between one piece and the next. */
export function* countingInGroups(groups: PreparedGroups, { edges }: Scene, states: ByteSheet): Pieces<void> {
  const bytes = states.bytes.slice();
  groups.between.fill(0);
  groups.about.fill(0);
  for (let line = 0; line < edges.length; line++) {
    if (isPiece(line)) yield;
    const edge = edges[line];
    if (edge === undefined || standingOf(bytes[edge.row] ?? 0) === STANDINGS.hidden) continue;
    count(groups, line, edge, 1);
  }
}

/** Counts a line that has come since, or leaves out one that has gone. */
export function recountInGroups(groups: PreparedGroups, { edges }: Scene, line: number, by: 1 | -1): void {
  const edge = edges[line];
  if (edge !== undefined) count(groups, line, edge, by);
}

function count({ groupOf, pairOf, between, about }: PreparedGroups, line: number, edge: SceneEdge, by: 1 | -1): void {
  const pair = pairOf[line] ?? -1;
  if (pair >= 0) between[pair] = (between[pair] ?? 0) + by;
  const [one, other] = groupsAt(groupOf, edge);
  countAbout(about, one, other, by);
}

/** Counts a line in the groups of its two ends: once where both are of one, and nowhere for an end of none. */
export function countAbout(about: Uint32Array, one: number, other: number, by: 1 | -1): void {
  if (one !== NO_GROUP) about[one] = (about[one] ?? 0) + by;
  if (other !== NO_GROUP && other !== one) about[other] = (about[other] ?? 0) + by;
}

const groupsAt = (groupOf: Int32Array, edge: SceneEdge | undefined): readonly [one: number, other: number] => [
  groupOf[edge?.from ?? -1] ?? NO_GROUP,
  groupOf[edge?.to ?? -1] ?? NO_GROUP,
];
