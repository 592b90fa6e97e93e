import { carriedInJson } from "../own/carried-in-json.ts";
import type { Reader } from "../reader.ts";
import { isObject, type JsonObject } from "../tellings/json-values.ts";
import { type JsonDialect, type JsonItem, readJsonGraph } from "./json-graph.ts";

/** What our edges say twice, for programs that read no nested values. */
const SAID_TWICE = new Set(["claimId", "standing", "sourceId", "sourceTitle", "speakerId", "speakerKind", "speaker"]);

const GRAPHOLOGY: JsonDialect = {
  what: "graphology JSON",
  take(value) {
    if (!isObject(value) || !Array.isArray(value.nodes) || !Array.isArray(value.edges)) return undefined;
    const { nodes, edges, attributes, options, ...beside } = value;
    const usual = isObject(options) && options.type === "undirected" ? "undirected" : "directed";
    const itemsOf = (list: readonly unknown[], name: string): JsonItem[] =>
      list.flatMap((item, i): JsonItem[] => {
        if (!isObject(item)) return [];
        const { attributes: held, undirected, ...ends } = item;
        const named = Object.fromEntries(Object.entries(ends).map(([key, words]) => [`@${key}`, words]));
        const direction = undirected === true ? "undirected" : usual;
        return [{ fields: { ...(isObject(held) ? held : {}), ...named }, path: [name, i], direction }];
      });
    const graph = isObject(attributes) ? attributes : {};
    return { nodes: itemsOf(nodes, "nodes"), edges: itemsOf(edges, "edges"), beside: { ...beside, ...graph } };
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
  read: (input) => readJsonGraph(input, GRAPHOLOGY),
};
