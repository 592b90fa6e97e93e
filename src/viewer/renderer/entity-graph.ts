import { MultiDirectedGraph } from "graphology";
import type { Scene } from "./renderer.ts";

/** Sigma is given the entities alone: an object for each line is what it could not bear. */
export function entityGraph({ nodes }: Scene): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, entity, joined } of nodes) if (!joined) graph.addNode(id, { x, y, entity });
  return graph;
}
