import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { ClaimTable } from "../table/claim-table.ts";
import { graphView } from "./graph-view.ts";
import { links } from "./link.ts";
import type { ClaimMask } from "./selection.ts";

/** Where each entity is drawn, by its position in the table; y grows upwards. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** A picture of a few thousand entities settles in as many iterations; a larger one gets what a few seconds allow. */
const MOST_ITERATIONS = 800;
const ENTITY_ITERATIONS = 2_000_000;
const ROOM = { margin: 14, size: 10 };

/**
 * Lays out the entities, the same way every time: a sunflower with the best linked in the middle, then ForceAtlas2
 * (Jacomy and others, PLOS ONE 9(6), 2014) in which a link pulls once, however many claims it has, and at last enough
 * room between any two.
 */
export function layOut(table: ClaimTable, mask?: ClaimMask): Layout {
  const graph = graphView(table, mask);
  const size = table.entities.length;

  const byDegree = [...table.entities.keys()].sort((a, b) => degree(b) - degree(a) || a - b);
  for (const [rank, entity] of byDegree.entries()) {
    const radius = 10 * Math.sqrt(rank + 1);
    const [x, y] = [radius * Math.cos(rank * GOLDEN_ANGLE), radius * Math.sin(rank * GOLDEN_ANGLE)];
    graph.mergeNodeAttributes(table.entities[entity]?.id, { x, y, size: ROOM.size });
  }
  if (size > 1) {
    const pulls = pullOfClaims(table, mask);
    forceAtlas2.assign(graph, {
      iterations: Math.min(MOST_ITERATIONS, Math.ceil(ENTITY_ITERATIONS / size)),
      getEdgeWeight: (_, { row }) => pulls[row as number] ?? 0,
      settings: { edgeWeightInfluence: 1, gravity: 0.6, scalingRatio: 24, slowDown: 4, barnesHutOptimize: size > 1000 },
    });
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: ROOM.margin, ratio: 1, expansion: 1.05 } });
  }

  const coordinate = (axis: "x" | "y") =>
    Float64Array.from(table.entities, ({ id }) => graph.getNodeAttribute(id, axis) as number);
  return { x: coordinate("x"), y: coordinate("y") };

  function degree(entity: number): number {
    const id = table.entities[entity]?.id;
    return id === undefined ? 0 : graph.neighbors(id).length;
  }
}

/** What each claim pulls with: the claims of one link share its pull. */
function pullOfClaims(table: ClaimTable, mask: ClaimMask | undefined): Float64Array {
  const pulls = new Float64Array(table.size);
  for (const { claims } of links(table, mask)) for (const row of claims) pulls[row] = 1 / claims.length;
  return pulls;
}
