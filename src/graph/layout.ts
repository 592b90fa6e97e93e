import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import { communities } from "./communities/communities.ts";
import { layOutByCommunity } from "./communities/lay-out-by-community.ts";
import { layAlong } from "./forces/lay-along.ts";
import { makeRoom } from "./forces/make-room.ts";
import { pull } from "./forces/pull.ts";
import { links } from "./link.ts";
import { neighboursOf } from "./neighbours.ts";
import { placeJoined } from "./place-joined.ts";
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
}

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
export function layOut(table: ClaimTable, mask?: ClaimMask, onProgress?: (done: number) => void): Layout {
  const standing = standingEntities(table);
  const linked = pullsOf(table, standing, mask);
  const size = standing.length < GROUPED_FROM ? "small" : "large";
  const found = communities(table, standing, mask, size);
  const isParted = found.includes(FEWEST_GROUPS[size] - 1);
  if (isParted && size === "large") {
    return ofAll(table, standing, { ...layOutByCommunity(found, linked, AREA, onProgress), groups: found });
  }

  const { x, y } = sunflower(table, standing, mask);
  if (standing.length > 1) {
    const iterations = Math.max(1, Math.min(MOST_ITERATIONS, Math.ceil(ENTITY_ITERATIONS / x.length)));
    pull(x, y, linked, iterations, onProgress);
    layAlong(x, y);
    const height = Math.sqrt((standing.length * AREA) / ASPECT);
    stretch(x, height * ASPECT);
    stretch(y, height);
    makeRoom(x, y, ROOM);
  }
  return ofAll(table, standing, isParted ? { x, y, communities: found } : { x, y });
}

/** The communities of a small case whose places are kept; nothing of a large one, of which they would make the places too, and where there are not several. */
export function communitiesBeside(table: ClaimTable): Pick<Layout, "communities"> {
  const standing = standingEntities(table);
  if (standing.length >= GROUPED_FROM) return {};
  const found = communities(table, standing, undefined, "small");
  if (!found.includes(FEWEST_GROUPS.small - 1)) return {};

  const parted = new Uint32Array(table.entities.length).fill(NONE);
  for (const [i, position] of standing.entries()) parted[position] = found[i] ?? NONE;
  return { communities: parted };
}

/** The places of those who stand, as places of all records. */
function ofAll(table: ClaimTable, standing: readonly number[], places: Layout): Layout {
  const { length } = table.entities;
  if (standing.length === length) return places;

  const [x, y] = [new Float64Array(length), new Float64Array(length)];
  const column = places.groups ?? places.communities;
  const parted = new Uint32Array(length).fill(NONE);
  for (const [i, position] of standing.entries()) {
    x[position] = places.x[i] ?? 0;
    y[position] = places.y[i] ?? 0;
    parted[position] = column?.[i] ?? NONE;
  }
  const named = places.groups === undefined ? { communities: parted } : { groups: parted };
  return { ...placeJoined(table, { x, y }), ...(column === undefined ? {} : named) };
}

function sunflower(table: ClaimTable, standing: readonly number[], mask: ClaimMask | undefined): Layout {
  const degrees = standing.map((entity) => neighboursOf(table, entity, mask).length);
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const [x, y] = [new Float64Array(degrees.length), new Float64Array(degrees.length)];
  for (const [rank, entity] of byDegree.entries()) {
    const radius = 10 * Math.sqrt(rank + 1);
    x[entity] = radius * Math.cos(rank * GOLDEN_ANGLE);
    y[entity] = radius * Math.sin(rank * GOLDEN_ANGLE);
  }
  return { x, y };
}

/** The two ends of every link, one after the other, by their places among those who stand. */
function pullsOf(table: ClaimTable, standing: readonly number[], mask: ClaimMask | undefined): readonly number[] {
  const placeOf = new Uint32Array(table.entities.length);
  for (const [i, position] of standing.entries()) placeOf[position] = i;
  return [...links(table, mask)].flatMap(({ a, b }) => [placeOf[a] ?? 0, placeOf[b] ?? 0]);
}

/** Scales places to an extent, around 0. */
function stretch(places: Float64Array, extent: number): void {
  const least = places.reduce((a, b) => Math.min(a, b), Infinity);
  const most = places.reduce((a, b) => Math.max(a, b), -Infinity);
  const scale = most > least ? extent / (most - least) : 0;
  for (const [i, place] of places.entries()) places[i] = (place - (least + most) / 2) * scale;
}
