import type { Reader } from "../reader.ts";
import { parseXmlGraph, type XmlDialect } from "./parse-xml-graph.ts";
import { readTables } from "./read-tables.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** How GraphML writes a graph. */
export const GRAPHML: XmlDialect = {
  declared(tag, attributes) {
    const { id, for: of = "all" } = attributes;
    if (tag !== "key" || id === undefined || (of !== "node" && of !== "edge" && of !== "all")) return undefined;
    return { of, key: id, name: attributes["attr.name"] ?? id };
  },
  value: (tag, { key }) => (tag === "data" && key !== undefined ? { key } : undefined),
  direction: ({ directed }) => (directed === undefined ? undefined : yesOrNo(directed) ? "directed" : "undirected"),
  usualDirection: ({ edgedefault }) => (edgedefault === "directed" ? "directed" : "undirected"),
  frames: new Set(["graphml", "graph", "default"]),
  words: new Set(["desc"]),
};

/** GraphML (http://graphml.graphdrawing.org), by a mapping that names its keys by `attr.name`; our own needs none. */
export const readGraphml: Reader = {
  id: "graphml",
  label: "GraphML, by a mapping of its keys; our own export without one",
  mapping: "optional",
  inPieces: true,
  tablesOf: (input, issues) => parseXmlGraph(input, GRAPHML, issues),
  read: (input) =>
    readTables(input, (_, issues) => parseXmlGraph(input, GRAPHML, issues), {
      subject: "@source",
      object: "@target",
      nodeId: "@id",
      nodeName: "label",
      ignore: ["@id", "edge.graphics", "edge.graphics EdgeLabel"],
      ignoreOfNodes: ["node.graphics"],
    }),
};
