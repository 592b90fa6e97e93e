// graphology reads its own serialized graph: graphology.mjs FILE
import { readFileSync } from "node:fs";
import Graph from "graphology";
import { report } from "./report.mjs";

// The package shows its version to nobody; ours pins it.
const { dependencies } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
const graph = Graph.from(JSON.parse(readFileSync(process.argv[2], "utf8")));
report(
  `graphology ${dependencies.graphology}`,
  graph.order,
  graph.mapEdges((_, attributes) => attributes),
);
