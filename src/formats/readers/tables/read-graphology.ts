import { graphology } from "../../graphs/graphology.ts";
import { carriedInJson } from "../own/carried-in-json.ts";
import type { Reader } from "../reader.ts";
import { isObject, type JsonObject } from "../tellings/json-values.ts";
import { type JsonDialect, type JsonItem, readJsonGraph, tablesOfJson } from "./json-graph.ts";

/** What our edges say twice, for programs that read no nested values. */
const SAID_TWICE = new Set([
  ...["claimId", "standing", "unchecked", "sourceId", "sourceTitle", "speakerId", "speakerKind", "speaker"],
]);

/** What of a graph's options says more than what kind of graph it is. */
function furtherOf(options: unknown): unknown {
  if (!isObject(options)) return options;
  const known = (name: string, value: unknown): boolean =>
    name === "type" ? ["directed", "undirected", "mixed"].includes(String(value)) : typeof value === "boolean";
  const further = Object.entries(options).filter(
    ([name, value]) => !["type", "multi", "allowSelfLoops"].includes(name) || !known(name, value),
  );
  return further.length === 0 ? undefined : Object.fromEntries(further);
}

const GRAPHOLOGY: JsonDialect = {
  format: graphology,
  what: "graphology JSON",
  take(value) {
    if (!isObject(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) return undefined;
    const { nodes, edges, attributes, options, ...beside } = value;
    const usual = isObject(options) && options.type === "undirected" ? "undirected" : "directed";
    const odd: Record<string, unknown> = {};
    const itemsOf = (list: readonly unknown[], name: string): JsonItem[] =>
      list.flatMap((item, i): JsonItem[] => {
        if (!isObject(item)) {
          odd[`${name}.${i}`] = item;
          return [];
        }
        const { attributes: held, undirected, ...ends } = item;
        const named = Object.fromEntries(Object.entries(ends).map(([key, words]) => [`@${key}`, words]));
        const direction = undirected === true ? "undirected" : usual;
        return [{ fields: { ...(isObject(held) ? held : {}), ...named }, path: [name, i], direction }];
      });
    const found = { nodes: itemsOf(nodes, "nodes"), edges: itemsOf(edges, "edges") };
    const graph = isObject(attributes) ? attributes : { attributes };
    return { ...found, beside: { ...beside, options: furtherOf(options), ...graph, ...odd } };
  },
  carried({ attributes, nodes, edges }) {
    const heldBy = (list: unknown): JsonObject[] =>
      (Array.isArray(list) ? list : []).flatMap((item: unknown) =>
        isObject(item) && isObject(item.attributes) ? [item.attributes] : [],
      );
    const claims = heldBy(edges).map((claim) =>
      Object.fromEntries(Object.entries(claim).filter(([name]) => !SAID_TWICE.has(name))),
    );
    return carriedInJson(attributes, heldBy(nodes), claims);
  },
  own: { subject: "@source", object: "@target", nodeId: "@key", nodeName: "name", ignore: ["@key"] },
};

/** graphology's serialized graph (https://graphology.github.io), by a mapping of its attributes; our own is read whole. */
export const readGraphology: Reader = {
  id: "graphology",
  label: "graphology JSON, by a mapping of its attributes; our own export whole",
  mapping: "optional",
  tablesOf: (input, issues) => tablesOfJson(input, GRAPHOLOGY, issues),
  read: (input) => readJsonGraph(input, GRAPHOLOGY),
};
