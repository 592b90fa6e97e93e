// node into-gexf.mjs CLAIMS.jsonl TO: the lines as a graph, and that as GEXF by graphology-gexf.
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { linesOf } from "./lines-of.mjs";

const graph = new MultiDirectedGraph();
for await (const line of linesOf(argv[2])) {
  const { id, subject, object, predicate, source, statement } = JSON.parse(line);
  graph.mergeNode(subject);
  graph.mergeNode(object);
  graph.addEdgeWithKey(id, subject, object, { predicate, source, statement });
}
writeFileSync(argv[3], write(graph));
