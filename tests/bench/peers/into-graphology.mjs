// node into-graphology.mjs CLAIMS.jsonl: the lines as a multigraph of graphology, unchecked and without an index of words.
import { argv } from "node:process";
import { MultiDirectedGraph } from "graphology";
import { linesOf } from "./lines-of.mjs";

const graph = new MultiDirectedGraph();
for await (const line of linesOf(argv[2])) {
  const { id, subject, object, ...attributes } = JSON.parse(line);
  graph.mergeNode(subject);
  graph.mergeNode(object);
  graph.addEdgeWithKey(id, subject, object, attributes);
}
if (graph.size === 0) throw new Error("nothing was read");
