// cytoscape reads its elements' JSON without a screen: cytoscape.mjs FILE
import { readFileSync } from "node:fs";
import cytoscape from "cytoscape";
import { report } from "./report.mjs";

const graph = cytoscape({ headless: true, ...JSON.parse(readFileSync(process.argv[2], "utf8")) });
report(
  `cytoscape ${cytoscape.version}`,
  graph.nodes().length,
  graph.edges().map((edge) => edge.data()),
);
