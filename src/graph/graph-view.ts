import { MultiDirectedGraph } from "graphology";
import { SaysWhoError } from "../errors.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import { addClaimEdge } from "./add-claim-edge.ts";
import { guardMark } from "./permanent-mark.ts";
import { type ClaimMask, isSelected } from "./selection.ts";
import { standingEntities } from "./standing-entities.ts";

/** Every method of graphology by which an edge could come in from elsewhere. */
const OTHER_DOORS = ["add", "merge", "update"]
  .flatMap((verb) => ["Edge", "DirectedEdge", "UndirectedEdge"].map((kind) => verb + kind))
  .flatMap((name) => [name, `${name}WithKey`])
  .concat("import");

/**
 * The selected claims as a graphology graph, for Sigma, for layouts and for graphology's own library: a node for every
 * entity that stands for itself, an edge for every selected claim between two. Nodes may be changed and edges dropped; an edge can neither be
 * added nor lose its mark, its source and its speaker. `copy()` gives a plain graph of graphology's, without this guard.
 * @param mask the claims to show; all of them where there is none.
 */
export function graphView(table: ClaimTable, mask?: ClaimMask): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  guardMark(graph);
  graph.setAttribute("name", table.header.title);
  for (const position of standingEntities(table)) {
    const entity = table.entities[position];
    if (entity === undefined) continue;
    const { id, kind, name, named } = entity;
    graph.addNode(id, { kind, name, label: name, named });
  }
  for (let row = 0; row < table.size; row++) {
    if (table.columns.object[row] !== NONE && isSelected(mask, row)) addClaimEdge(graph, table, row);
  }

  for (const method of OTHER_DOORS) Object.defineProperty(graph, method, { value: () => refuse(method) });
  return graph;
}

function refuse(method: string): never {
  const message = `${method}: an edge of this view is a claim of its table; add the claim to the case`;
  throw new SaysWhoError("edge-outside-the-door", message);
}
