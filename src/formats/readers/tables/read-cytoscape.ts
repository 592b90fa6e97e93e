import { cytoscape } from "../../graphs/cytoscape.ts";
import { carriedInJson } from "../own/carried-in-json.ts";
import type { Reader } from "../reader.ts";
import { isObject, type JsonObject, objectsIn } from "../tellings/json-values.ts";
import { type JsonDialect, type JsonItem, readJsonGraph, tablesOfJson } from "./json-graph.ts";

/** Cytoscape.js also takes a flat list, in which an edge is what has two ends. */
function elementsOf(elements: unknown):
  | {
      readonly nodes: readonly JsonItem[];
      readonly edges: readonly JsonItem[];
      /** What stands among them and is neither. */
      readonly odd: JsonObject;
    }
  | undefined {
  const odd: Record<string, unknown> = {};
  const itemsAt = (list: unknown, ...path: readonly string[]): JsonItem[] =>
    (Array.isArray(list) ? list : [list]).flatMap((item: unknown, i): JsonItem[] => {
      if (!isObject(item) || !isObject(item.data)) {
        odd[["elements", ...path, i].join(".")] = item;
        return [];
      }
      const { data, ...beside } = item;
      return [{ fields: { ...prefixed(beside), ...data }, path: ["elements", ...path, i] }];
    });
  if (isObject(elements)) {
    const { nodes = [], edges = [], ...others } = elements;
    return { nodes: itemsAt(nodes, "nodes"), edges: itemsAt(edges, "edges"), odd: Object.assign(odd, others) };
  }
  if (!Array.isArray(elements)) return undefined;
  const all = itemsAt(elements);
  const isEdge = ({ fields }: JsonItem) => fields.source !== undefined && fields.target !== undefined;
  return { nodes: all.filter((item) => !isEdge(item)), edges: all.filter(isEdge), odd };
}

/** What stands beside an element's data, such as its place in the picture. */
const prefixed = (beside: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(beside).map(([name, value]) => [`@${name}`, value]));

const CYTOSCAPE: JsonDialect = {
  format: cytoscape,
  what: "Cytoscape JSON",
  take(value) {
    if (!isObject(value)) return undefined;
    const { elements, data, ...beside } = value;
    const found = elementsOf(elements);
    return found && { ...found, beside: { ...beside, ...(isObject(data) ? data : { data }), ...found.odd } };
  },
  carried({ data, elements }) {
    const { nodes = [], edges = [] } = elementsOf(elements) ?? {};
    const entities = nodes.map(({ fields: { label, ...entity } }) => entity);
    return carriedInJson(
      data,
      entities,
      edges.flatMap(({ fields }) => objectsIn(fields.claim)),
    );
  },
  own: {
    subject: "source",
    object: "target",
    nodeId: "id",
    nodeName: "label",
    ignore: ["id", "claim"],
    ignoreOfNodes: ["name", "names", "parties", "maybeSame", "notSame", "sameAs"],
  },
};

/** Cytoscape's JSON (https://js.cytoscape.org), by a mapping of its fields; our own is read whole. */
export const readCytoscape: Reader = {
  id: "cytoscape",
  label: "Cytoscape JSON, by a mapping of its fields; our own export whole",
  mapping: "optional",
  tablesOf: (input, issues) => tablesOfJson(input, CYTOSCAPE, issues),
  read: (input) => readJsonGraph(input, CYTOSCAPE),
};
