import { isObject, type JsonObject, objectsIn } from "../tellings/json-values.ts";
import type { CarriedRecords } from "./whole-case.ts";

/**
 * The records that our JSON for graphs carries: those that are no edge in the attributes of the graph, entities and
 * claims on its nodes and edges. Undefined where the graph is not ours.
 */
export function carriedInJson(
  attributes: unknown,
  nodes: readonly JsonObject[],
  edges: readonly JsonObject[],
): CarriedRecords | undefined {
  if (!isObject(attributes) || !isObject(attributes.header) || attributes.sources === undefined) return undefined;
  const { header, sources, remarks, replies, corrections, readings, marks } = attributes;
  return {
    header,
    entities: nodes,
    sources: objectsIn(sources),
    claims: [...edges, ...objectsIn(remarks)],
    replies: objectsIn(replies),
    corrections: objectsIn(corrections),
    readings: objectsIn(readings),
    marks: objectsIn(marks),
  };
}
