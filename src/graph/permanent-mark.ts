import { MultiDirectedGraph } from "graphology";
import { SaysWhoError } from "../errors.ts";

/** What nothing may change on an edge once it is there. */
const PERMANENT: ReadonlySet<string> = new Set([
  "allegation",
  "claimId",
  "row",
  "polarity",
  "sourceId",
  "speaker",
  "statement",
]);

const SEAL: PropertyDescriptorMap = Object.fromEntries(
  [...PERMANENT].map((name) => [name, { writable: false, configurable: false }]),
);

type EdgeAttributes = Record<string, unknown>;

/** Graphology's methods that write to edges, as a multigraph has them: by the edge's key. */
interface EdgeWriters {
  setEdgeAttribute(edge: unknown, name: string, value: unknown): unknown;
  updateEdgeAttribute(edge: unknown, name: string, updater: (value: unknown) => unknown): unknown;
  removeEdgeAttribute(edge: unknown, name: string): unknown;
  mergeEdgeAttributes(edge: unknown, attributes: EdgeAttributes): unknown;
  replaceEdgeAttributes(edge: unknown, attributes: EdgeAttributes): unknown;
  updateEdgeAttributes(edge: unknown, updater: (attributes: EdgeAttributes) => EdgeAttributes): unknown;
  updateEachEdgeAttributes(updater: EachUpdater, hints?: { attributes?: string[] }): unknown;
}

type EachUpdater = (edge: string, attributes: EdgeAttributes, ...ends: unknown[]) => EdgeAttributes;

/** The graphs that keep their marks; no field of a graph says so, which anybody could set. */
const guarded = new WeakSet<object>();

/** Whether a graph keeps the marks of its edges. */
export const isGuarded = (graph: object): boolean => guarded.has(graph);

/** Makes the mark, the claim and its source on an edge's attributes unwritable, and gives the same object back. */
export function sealMark<Attributes extends object>(attributes: Attributes): Attributes {
  return Object.defineProperties(attributes, SEAL);
}

/**
 * Has a graph say `mark-is-permanent` where graphology's methods would change the mark, the claim or its source on an
 * edge. Whatever else layouts and measures write to edges goes through, also where they put a new object in place.
 *
 * What it cannot keep from anybody is what lies beneath graphology itself: its prototype's methods, called on the graph
 * by hand, and its inner fields. Who goes there has a graph of their own making, and the table still has the claim.
 */
export function guardMark(graph: MultiDirectedGraph): void {
  if (guarded.has(graph)) return;
  guarded.add(graph);
  const plain: EdgeWriters = MultiDirectedGraph.prototype;
  const guards: EdgeWriters = {
    setEdgeAttribute(edge, name, value) {
      refuse([name]);
      return plain.setEdgeAttribute.call(graph, edge, name, value);
    },
    updateEdgeAttribute(edge, name, updater) {
      refuse([name]);
      return plain.updateEdgeAttribute.call(graph, edge, name, updater);
    },
    removeEdgeAttribute(edge, name) {
      refuse([name]);
      return plain.removeEdgeAttribute.call(graph, edge, name);
    },
    mergeEdgeAttributes(edge, attributes) {
      refuse(Object.keys(attributes));
      return plain.mergeEdgeAttributes.call(graph, edge, attributes);
    },
    replaceEdgeAttributes(edge, attributes) {
      return plain.replaceEdgeAttributes.call(graph, edge, withMarkOf(graph.getEdgeAttributes(edge), attributes));
    },
    updateEdgeAttributes(edge, updater) {
      return plain.updateEdgeAttributes.call(graph, edge, (before) => withMarkOf(before, updater(before)));
    },
    updateEachEdgeAttributes(updater, hints) {
      const sealed: EachUpdater = (edge, before, ...ends) => withMarkOf(before, updater(edge, before, ...ends));
      return plain.updateEachEdgeAttributes.call(graph, sealed, hints);
    },
  };
  for (const [name, value] of Object.entries(guards)) Object.defineProperty(graph, name, { value });
}

function withMarkOf(before: EdgeAttributes, after: EdgeAttributes): EdgeAttributes {
  refuse([...PERMANENT].filter((name) => after[name] !== before[name]));
  return sealMark(after);
}

function refuse(names: readonly string[]): void {
  const permanent = names.find((name) => PERMANENT.has(name));
  if (permanent === undefined) return;
  throw new SaysWhoError(
    "mark-is-permanent",
    `"${permanent}" cannot be changed: an edge stays the allegation that it is`,
  );
}
