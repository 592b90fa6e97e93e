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

type EdgeAttributes = Record<string, unknown>;
type Updater = (...words: never[]) => EdgeAttributes;

/** Makes the mark, the claim and its source on an edge's attributes unwritable, and gives the same object back. */
export function sealMark<Attributes extends object>(attributes: Attributes): Attributes {
  const fixed = { writable: false, configurable: false };
  return Object.defineProperties(attributes, Object.fromEntries([...PERMANENT].map((name) => [name, fixed])));
}

/**
 * Has a graph say `mark-is-permanent` where graphology's methods would change the mark, the claim or its source on an
 * edge. Whatever else layouts and measures write to edges goes through, also where they put a new object in place.
 */
export function guardMark(graph: MultiDirectedGraph): void {
  const { prototype } = MultiDirectedGraph;
  const guards = {
    setEdgeAttribute: (edge: unknown, name: string, value: unknown) => {
      refuse([name]);
      return prototype.setEdgeAttribute.call(graph, edge, name, value);
    },
    updateEdgeAttribute: (edge: unknown, name: string, updater: (value: unknown) => unknown) => {
      refuse([name]);
      return prototype.updateEdgeAttribute.call(graph, edge, name, updater);
    },
    removeEdgeAttribute: (edge: unknown, name: string) => {
      refuse([name]);
      return prototype.removeEdgeAttribute.call(graph, edge, name);
    },
    mergeEdgeAttributes: (edge: unknown, attributes: EdgeAttributes) => {
      refuse(Object.keys(attributes));
      return prototype.mergeEdgeAttributes.call(graph, edge, attributes);
    },
    replaceEdgeAttributes: (edge: unknown, attributes: EdgeAttributes) => {
      const before = graph.getEdgeAttributes(edge);
      return prototype.replaceEdgeAttributes.call(graph, edge, withMarkOf(before, attributes));
    },
    updateEdgeAttributes: (edge: unknown, updater: (attributes: EdgeAttributes) => EdgeAttributes) =>
      prototype.updateEdgeAttributes.call(graph, edge, (before) => withMarkOf(before, updater(before))),
    updateEachEdgeAttributes: (updater: Updater, ...hints: never[]) =>
      prototype.updateEachEdgeAttributes.call(
        graph,
        (edge, before, ...ends) => withMarkOf(before, updater(...([edge, before, ...ends] as never[]))),
        ...hints,
      ),
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
