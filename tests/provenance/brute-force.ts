import type { Trace } from "../../src/provenance/trace.ts";

/** Every subset of a list, as lists. */
function* subsets<T>(list: readonly T[]): Iterable<T[]> {
  for (let mask = 0; mask < 2 ** list.length; mask++) yield list.filter((_, i) => (mask >> i) & 1);
}

const share = (a: readonly string[], b: readonly string[]) => a.some((actor) => b.includes(actor));

/** ν by trying all: the most traces of which no two share an actor. */
export function bruteIndependent(traces: readonly Trace[]): number {
  let most = 0;
  for (const some of subsets(traces)) {
    const disjoint = some.every((a, i) => some.slice(i + 1).every((b) => !share(a.actors, b.actors)));
    if (disjoint) most = Math.max(most, some.length);
  }
  return most;
}

/** τ by trying all: the fewest actors that meet every trace. */
export function bruteCut(traces: readonly Trace[]): number {
  const actors = [...new Set(traces.flatMap((trace) => trace.actors))];
  let fewest = actors.length;
  for (const some of subsets(actors)) {
    if (some.length < fewest && traces.every((trace) => share(trace.actors, some))) fewest = some.length;
  }
  return fewest;
}
