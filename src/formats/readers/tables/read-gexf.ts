import type { Reader } from "../reader.ts";
import { parseXmlGraph, type XmlDialect } from "./parse-xml-graph.ts";
import { readTables } from "./read-tables.ts";

const GEXF: XmlDialect = {
  declared(tag, { id, title }, around) {
    if (tag !== "attribute" || id === undefined) return undefined;
    const of = around.findLast(({ tag }) => tag === "attributes")?.attributes.class;
    if (of !== "node" && of !== "edge") return undefined;
    return { of, key: id, name: title ?? id };
  },
  // Version 1.1 called the key `id`.
  value: (tag, { for: key, id, value, start, startopen, end, endopen }) =>
    tag === "attvalue"
      ? { key: key ?? id ?? "", value: value ?? "", from: start ?? startopen, until: end ?? endopen }
      : undefined,
  direction: ({ type }) => DIRECTIONS.find((word) => word === type),
  // Without a word GEXF's edges are undirected.
  usualDirection: ({ defaultedgetype }) => DIRECTIONS.find((word) => word === defaultedgetype) ?? "undirected",
  frames: new Set([
    "gexf",
    "graph",
    "nodes",
    "edges",
    "attributes",
    "attvalues",
    "spells",
    "default",
    "options",
    "parents",
  ]),
  words: new Set(["creator", "description", "keywords"]),
};

const DIRECTIONS = ["directed", "undirected", "mutual"] as const;

/** GEXF 1.1 to 1.3 (https://gexf.net), by a mapping that names its attributes by their titles; our own needs none. */
export const readGexf: Reader = {
  id: "gexf",
  label: "GEXF, by a mapping of its attributes; our own export without one",
  mapping: "optional",
  inPieces: true,
  tablesOf: (input, issues) => parseXmlGraph(input, GEXF, issues),
  read: (input) =>
    readTables(input, (_, issues) => parseXmlGraph(input, GEXF, issues), {
      subject: "@source",
      object: "@target",
      nodeId: "@id",
      nodeName: "@label",
      ignore: ["@id", "@kind", "@label", "@type", "@weight"],
    }),
};
