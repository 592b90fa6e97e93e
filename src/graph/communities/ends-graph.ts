import { MultiDirectedGraph } from "graphology";
import type { LinkedEnds } from "../placing/linked-ends.ts";

/**
 * Ends as a graph that louvain can be given: all that it asks of one of graphology's, answered by numbers. A graph of every
 * claim, each with its mark, would take far longer to make than the communities do. Its nodes are called by their places.
 */
export function endsGraph({ count, from, to }: LinkedEnds): MultiDirectedGraph {
  const names = Array.from({ length: count }, (_, place) => String(place));
  const [outgoing, incoming] = [new Uint32Array(count), new Uint32Array(count)];
  let toThemselves = 0;
  for (let line = 0; line < from.length; line++) {
    const [one = 0, other = 0] = [from[line], to[line]];
    if (one === other) toThemselves++;
    else {
      outgoing[one] = (outgoing[one] ?? 0) + 1;
      incoming[other] = (incoming[other] ?? 0) + 1;
    }
  }
  const answers = {
    order: count,
    size: from.length,
    selfLoopCount: toThemselves,
    outDegreeWithoutSelfLoops: (name: string) => outgoing[Number(name)] ?? 0,
    inDegreeWithoutSelfLoops: (name: string) => incoming[Number(name)] ?? 0,
    forEachNode(tell: (name: string) => void) {
      for (const name of names) tell(name);
    },
    forEachEdge(tell: (edge: string, attributes: object, source: string, target: string) => void) {
      for (let line = 0; line < from.length; line++)
        tell("", {}, names[from[line] ?? 0] ?? "", names[to[line] ?? 0] ?? "");
    },
  };
  // What is not asked is answered by a graph without anything in it.
  const entries = Object.entries(answers).map(([name, value]) => [name, { value }]);
  return Object.create(new MultiDirectedGraph(), Object.fromEntries(entries));
}
