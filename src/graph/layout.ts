import forceAtlas2 from "graphology-layout-forceatlas2";
import type { ClaimTable } from "../table/claim-table.ts";
import { graphView } from "./graph-view.ts";
import { links } from "./link.ts";
import { makeRoom } from "./make-room.ts";
import { neighboursOf } from "./neighbours.ts";
import type { ClaimMask } from "./selection.ts";

/** Where each entity is drawn, by its position in the table; y grows upwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** A small case settles in as many iterations; a larger one gets what a few seconds allow. */
const MOST_ITERATIONS = 1_000;
const ENTITY_ITERATIONS = 400_000;
/** A node with its name under it, and so much of the picture for each: about a third is filled. */
const ROOM = { width: 120, height: 48 };
const AREA = 2.6 * ROOM.width * ROOM.height;
const ASPECT = 16 / 10;

/**
 * Lays out the entities, the same way every time: a sunflower with the best linked in the middle, then ForceAtlas2
 * (Jacomy and others, PLOS ONE 9(6), 2014) in which a link pulls once, however many claims it has; the result is
 * turned to lie along a picture of 16:10, and at last there is room for a name at every node.
 */
export function layOut(table: ClaimTable, mask?: ClaimMask): Layout {
  const size = table.entities.length;
  const { x, y } = sunflower(table, mask);
  if (size < 2) return { x, y };

  const graph = graphView(table, mask);
  for (const [i, { id }] of table.entities.entries()) graph.mergeNodeAttributes(id, { x: x[i], y: y[i] });
  const pulls = pullOfClaims(table, mask);
  const places = forceAtlas2(graph, {
    iterations: Math.max(1, Math.min(MOST_ITERATIONS, Math.ceil(ENTITY_ITERATIONS / size))),
    getEdgeWeight: (_, { row }) => pulls[row as number] ?? 0,
    settings: { strongGravityMode: true, gravity: 0.1, scalingRatio: 10, slowDown: 2, barnesHutOptimize: size > 600 },
  });
  for (const [i, { id }] of table.entities.entries()) {
    x[i] = places[id]?.x ?? 0;
    y[i] = places[id]?.y ?? 0;
  }

  layAlong(x, y);
  const height = Math.sqrt((size * AREA) / ASPECT);
  stretch(x, height * ASPECT);
  stretch(y, height);
  makeRoom(x, y, ROOM);
  return { x, y };
}

function sunflower(table: ClaimTable, mask: ClaimMask | undefined): Layout {
  const degrees = table.entities.map((_, entity) => neighboursOf(table, entity, mask).length);
  const byDegree = [...degrees.keys()].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const [x, y] = [new Float64Array(degrees.length), new Float64Array(degrees.length)];
  for (const [rank, entity] of byDegree.entries()) {
    const radius = 10 * Math.sqrt(rank + 1);
    x[entity] = radius * Math.cos(rank * GOLDEN_ANGLE);
    y[entity] = radius * Math.sin(rank * GOLDEN_ANGLE);
  }
  return { x, y };
}

/** What each claim pulls with: the claims of one link share its pull. */
function pullOfClaims(table: ClaimTable, mask: ClaimMask | undefined): Float64Array {
  const pulls = new Float64Array(table.size);
  for (const { claims } of links(table, mask)) for (const row of claims) pulls[row] = 1 / claims.length;
  return pulls;
}

/** Turns the places so that they are spread most from left to right. */
function layAlong(x: Float64Array, y: Float64Array): void {
  const [middleX, middleY] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - middleX, (y[i] ?? 0) - middleY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] ?? 0) - middleX, (y[i] ?? 0) - middleY];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
}

const mean = (places: Float64Array): number => places.reduce((sum, place) => sum + place, 0) / places.length;

/** Scales places to an extent, around 0. */
function stretch(places: Float64Array, extent: number): void {
  const least = places.reduce((a, b) => Math.min(a, b), Infinity);
  const most = places.reduce((a, b) => Math.max(a, b), -Infinity);
  const scale = most > least ? extent / (most - least) : 0;
  for (const [i, place] of places.entries()) places[i] = (place - (least + most) / 2) * scale;
}
