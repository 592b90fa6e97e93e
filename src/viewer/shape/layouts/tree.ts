import { neighboursOf } from "../../../graph/neighbours.ts";
import { standingClaims } from "../../../provenance/standing-claims.ts";
import type { Guide } from "../../renderer/renderer.ts";
import { type Arranged, noPlaces, type Unarranged } from "./arranged.ts";
import { restBelow } from "./rest-below.ts";

/** How far those on a ring keep from each other, and how far a ring is at least from the one inside it. */
const STEP = 100;
const APART = 1.4 * STEP;
/** How many rows thick a ring is, by the root of how many are on it. */
const THICK = 0.18;
const TURN = 2 * Math.PI;

/**
 * Sets everybody on rings around an entity by how many links that still stand they are away from it, each near whom it was reached from; a
 * ring of many is several rows thick. Whom no link leads to stands below.
 */
export function tree(unarranged: Unarranged, root: number): Arranged {
  const { table, standing, aspect } = unarranged;
  const places = noPlaces(unarranged);
  const stretch = Math.sqrt(aspect);
  const found = ringsAround(table, root);
  const wedges = wedgesOf(found);
  const isStanding = new Set(standing);
  const rings = found.map((ring) => ring.filter(({ entity }) => isStanding.has(entity)));

  const guides: Guide[] = [];
  let radius = 0;
  for (const [distance, ring] of rings.entries()) {
    if (distance === 0) continue;
    const inner = radius + APART;
    const rows = Math.max(1, Math.round(THICK * Math.sqrt(ring.length)));
    const first = Math.max(inner, (ring.length * STEP) / (TURN * rows) - ((rows - 1) / 2) * STEP);
    const turns = partedAngles(
      ring.map(({ entity }) => wedges.get(entity) ?? 0),
      STEP / (rows * first),
    );
    for (const [i, { entity }] of ring.entries()) {
      const far = first + (i % rows) * STEP;
      places.x[entity] = far * stretch * Math.cos(turns[i] ?? 0);
      places.y[entity] = (far / stretch) * Math.sin(turns[i] ?? 0);
    }
    radius = first + (rows - 1) * STEP;
    // Between this ring and the next, so that it runs through nobody.
    const rim = radius + APART / 2;
    if (distance < rings.length - 1) {
      guides.push({ lies: "around", x: 0, y: 0, across: rim * stretch, up: rim / stretch });
    }
  }

  const reached = rings.flat().map(({ entity }) => entity);
  const isReached = new Set(reached);
  const rest = standing.filter((entity) => !isReached.has(entity));
  const words = `no way of links leads here: ${rest.length}`;
  const lowest = -(radius - APART / 2) / stretch;
  return { ...places, guides: [...guides, ...restBelow(places, reached, rest, unarranged, words, lowest)] };
}

interface Reached {
  readonly entity: number;
  readonly from: number;
}

/** Who is so many links away, by that number, in the order in which they are reached. */
function ringsAround(table: Unarranged["table"], root: number): Reached[][] {
  const rings: Reached[][] = [[{ entity: root, from: root }]];
  const seen = new Set([root]);
  const stands = standingClaims(table);
  for (const ring of rings) {
    const next: Reached[] = [];
    for (const { entity } of ring) {
      for (const neighbour of neighboursOf(table, entity, stands)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push({ entity: neighbour, from: entity });
      }
    }
    if (next.length > 0) rings.push(next);
  }
  return rings;
}

/** In which direction each is seen from the middle: everybody has a wedge of the one it was reached from, as wide as what lies behind it. */
function wedgesOf(rings: readonly (readonly Reached[])[]): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const ring of [...rings].reverse()) {
    for (const { entity, from } of ring) {
      const own = Math.max(1, weights.get(entity) ?? 0);
      weights.set(entity, own);
      if (from !== entity) weights.set(from, (weights.get(from) ?? 0) + own);
    }
  }
  const begins = new Map<number, number>();
  const middles = new Map<number, number>();
  const all = Math.max(1, weights.get(rings[0]?.[0]?.entity ?? 0) ?? 1);
  for (const ring of rings) {
    for (const { entity, from } of ring) {
      const begin = begins.get(from) ?? 0;
      const wide = (TURN * (weights.get(entity) ?? 1)) / all;
      if (from !== entity) begins.set(from, begin + wide);
      begins.set(entity, begin);
      middles.set(entity, begin + wide / 2);
    }
  }
  return middles;
}

/**
 * Ascending angles moved as little as needed for each to be so far from the next, all around; where there is not so much
 * room, as far as there is.
 */
export function partedAngles(angles: readonly number[], least: number): readonly number[] {
  const gap = Math.min(least, (0.999 * TURN) / Math.max(1, angles.length));
  const moved = [...angles];
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + gap);
  let limit = (moved[0] ?? 0) + TURN;
  for (let i = moved.length - 1; i > 0; i--) {
    limit = Math.min(moved[i] ?? 0, limit - gap);
    moved[i] = limit;
  }
  return moved;
}
