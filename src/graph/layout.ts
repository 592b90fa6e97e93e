import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import { communities } from "./communities/communities.ts";
import { layOutByCommunity } from "./communities/lay-out-by-community.ts";
import { layAlong } from "./forces/lay-along.ts";
import { makeRoom } from "./forces/make-room.ts";
import { pull } from "./forces/pull.ts";
import { placeJoined } from "./joined/place-joined.ts";
import { type LinkedEnds, linkedEnds, linksAmong } from "./placing/linked-ends.ts";
import type { ClaimMask } from "./selection.ts";
import { standingEntities } from "./standing-entities.ts";

/** Where each entity is drawn, by its position in the table; y grows upwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** In a large case the community of each, by its number, or `NONE`; see `communities.ts`. */
  readonly groups?: Uint32Array;
  /** In a small case, whose picture is not parted by them, the community of each all the same; nothing where it has not several. */
  readonly communities?: Uint32Array;
  /** While a large case is still being laid out, 1 of each who has a place already; nothing once all have one. */
  readonly placed?: Uint8Array;
}

/** How far a layout is that is still being worked out: few have a place yet, or all have, and only their groups are where they will be. */
export type Placing = "few" | "rough";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** A small case settles in as many iterations; a larger one gets what about ten seconds allow, whatever its size. */
const MOST_ITERATIONS = 1_000;
const ENTITY_ITERATIONS = 400_000;
/** From so many entities on nobody reads a picture that forces alone have made: who belongs together is laid out together. */
const GROUPED_FROM = 600;
const FEWEST_GROUPS = { large: 3, small: 2 } as const;
/** A node with its name under it, and so much of the picture for each: about a third is filled. */
const ROOM = { width: 120, height: 48 };
const AREA = 2.6 * ROOM.width * ROOM.height;
const ASPECT = 16 / 10;

/**
 * Lays out the entities, the same way every time: a sunflower with the best linked in the middle, then ForceAtlas2
 * (Jacomy and others, PLOS ONE 9(6), 2014) in which a link pulls once, however many claims it has; the result is
 * turned to lie along a picture of 16:10, and at last there is room for a name at every node. A record that was joined
 * into another takes no room: it lies where that other does. A large case is laid out community by community.
 * @param onProgress is told what part of the iterations is done, from 0 to 1
 */
export const layOut = (table: ClaimTable, mask?: ClaimMask, onProgress?: (done: number) => void): Layout =>
  ofAllRecords(table, layOutEnds(linkedEnds(table, mask), onProgress));

/**
 * Lays out those who stand for themselves, as `layOut` does: of ends alone, so that it can be done in another thread.
 * @param onRough is told of a large case where everybody is once it is known who belongs together, and before forces
 * arrange who is in a community
 */
export function layOutEnds(
  ends: LinkedEnds,
  onProgress?: (done: number) => void,
  onRough?: (rough: Layout) => void,
): Layout {
  const linked = linksAmong(ends);
  const size = ends.count < GROUPED_FROM ? "small" : "large";
  const found = communities(ends, size);
  const isParted = found.includes(FEWEST_GROUPS[size] - 1);
  if (isParted && size === "large") {
    const tellRough = onRough && ((rough: Pick<Layout, "x" | "y">) => onRough({ ...rough, groups: found }));
    return { ...layOutByCommunity(found, linked, AREA, onProgress, tellRough), groups: found };
  }

  const { x, y } = sunflower(ends.count, linked);
  if (ends.count > 1) {
    const iterations = Math.max(1, Math.min(MOST_ITERATIONS, Math.ceil(ENTITY_ITERATIONS / ends.count)));
    pull(x, y, linked, iterations, onProgress);
    layAlong(x, y);
    const height = Math.sqrt((ends.count * AREA) / ASPECT);
    stretch(x, height * ASPECT);
    stretch(y, height);
    makeRoom(x, y, ROOM);
  }
  return isParted ? { x, y, communities: found } : { x, y };
}

/** The communities of a small case whose places are kept; nothing of a large one, of which they would make the places too, and where there are not several. */
export function communitiesBeside(table: ClaimTable): Pick<Layout, "communities"> {
  const standing = standingEntities(table);
  if (standing.length >= GROUPED_FROM) return {};
  const found = communities(linkedEnds(table), "small");
  if (!found.includes(FEWEST_GROUPS.small - 1)) return {};

  const parted = new Uint32Array(table.entities.length).fill(NONE);
  for (const [i, position] of standing.entries()) parted[position] = found[i] ?? NONE;
  return { communities: parted };
}

/** The places of those who stand, as places of all records. */
export function ofAllRecords(table: ClaimTable, places: Layout): Layout {
  const standing = standingEntities(table);
  const { length } = table.entities;
  return standing.length === length ? places : placeJoined(table, atPositions(places, standing, length));
}

/** Places of some among so many, each at its position; the others are at the middle, and belong to nobody. */
export function atPositions(places: Layout, positions: ArrayLike<number>, length: number): Layout {
  const [x, y] = [new Float64Array(length), new Float64Array(length)];
  const column = places.groups ?? places.communities;
  const parted = new Uint32Array(length).fill(NONE);
  const placed = new Uint8Array(length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? NONE;
    x[position] = places.x[i] ?? 0;
    y[position] = places.y[i] ?? 0;
    parted[position] = column?.[i] ?? NONE;
    placed[position] = places.placed?.[i] ?? 1;
  }
  const named = places.groups === undefined ? { communities: parted } : { groups: parted };
  return { x, y, ...(column === undefined ? {} : named), ...(places.placed === undefined ? {} : { placed }) };
}

function sunflower(count: number, linked: readonly number[]): Layout {
  const degrees = new Uint32Array(count);
  for (let i = 0; i < linked.length; i += 2) {
    const [one = 0, other = 0] = [linked[i], linked[i + 1]];
    if (one === other) continue;
    for (const end of [one, other]) degrees[end] = (degrees[end] ?? 0) + 1;
  }
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (const [rank, entity] of byDegree.entries()) {
    const radius = 10 * Math.sqrt(rank + 1);
    x[entity] = radius * Math.cos(rank * GOLDEN_ANGLE);
    y[entity] = radius * Math.sin(rank * GOLDEN_ANGLE);
  }
  return { x, y };
}

/** Scales places to an extent, around 0. */
function stretch(places: Float64Array, extent: number): void {
  const least = places.reduce((a, b) => Math.min(a, b), Infinity);
  const most = places.reduce((a, b) => Math.max(a, b), -Infinity);
  const scale = most > least ? extent / (most - least) : 0;
  for (const [i, place] of places.entries()) places[i] = (place - (least + most) / 2) * scale;
}
