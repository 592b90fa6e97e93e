import type { ClaimTable } from "../../table/claim-table.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Trace } from "../traces/trace.ts";
import { worksOnTheWay } from "../traces/works-behind.ts";
import { type Doubt, doubtKey } from "./doubt.ts";
import type { IdentityDoubts } from "./identity-doubts.ts";
import { doubtAbout } from "./open-doubts.ts";

const MOST = 60;

/** The doubts that may keep the two ends of a count apart, each once; of very many the first. */
export function doubtsAbout(table: ClaimTable, traces: readonly Trace[], doubts: IdentityDoubts): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  const add = (doubt: Doubt): void => {
    if (found.size < MOST) found.set(doubtKey(doubt), doubt);
  };
  const actors = actorsOf(table);
  const met = new Set(traces.flatMap(({ withDoubts }) => withDoubts));
  for (const actor of met) {
    if (!actors.isEntity(actor)) continue;
    const component = doubts.componentOf(actor);
    const others = component?.members.filter((member) => member !== actor && met.has(member)) ?? [];
    if (component !== undefined && others.length > 0) {
      for (const entities of component.pairs) add({ kind: "maybe-same", entities });
      for (const entities of component.groups) add({ kind: "unnamed", entities });
    }
    for (const id of table.entities[actor]?.parties ?? []) {
      const party = table.entityIndex(id);
      if (party !== undefined && met.has(party)) add({ kind: "party", entity: actor, party });
    }
  }
  for (const { source, from } of suspectedBehind(table, traces)) add({ kind: "suspected", source, from });
  for (const { unsure } of traces) for (const actor of unsure) add(doubtAbout(actor, actors));
  return [...found.values()];
}

/** What is suspected of the works that some claims name or were read in, and of those behind them. */
function* suspectedBehind(table: ClaimTable, traces: readonly Trace[]) {
  const works = new Set(traces.flatMap(({ claim }) => [...worksOnTheWay(table, claim)]));
  // A set shows what is added while one walks it: it is its own queue.
  for (const source of works) {
    for (const { source: id, how } of table.sources[source]?.derivesFrom ?? []) {
      const from = table.sourceIndex(id);
      if (from === undefined) continue;
      works.add(from);
      if (how === "suspected") yield { source, from };
    }
  }
}
