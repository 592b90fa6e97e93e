import { MultiDirectedGraph } from "graphology";
import type { Frame } from "./frame.ts";

/**
 * All that Sigma is told of a scene: two corners that it draws as nothing, so that its square is the frame. Entities and
 * lines are columns of our own programs: an object for each is what it could not bear.
 */
export function frameGraph({ x, y }: Frame): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  // Around nobody there is no frame.
  if (!(x[0] <= x[1])) return graph;
  for (const corner of [0, 1] as const) graph.addNode(corner, { x: x[corner], y: y[corner] });
  return graph;
}
