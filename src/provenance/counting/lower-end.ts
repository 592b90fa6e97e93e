import type { ClaimTable } from "../../table/claim-table.ts";
import { actorsOf } from "../actors/actors.ts";
import type { Budget } from "../packing/budget.ts";
import { type Count, exactly } from "../packing/count.ts";
import { hangTogether } from "../packing/hang-together.ts";
import type { Trace } from "../traces/trace.ts";
import type { IdentityDoubts } from "../worlds/identity-doubts.ts";
import { type IdentityPart, type IsOpen, identityParts } from "../worlds/identity-graph.ts";
import { leastWorld, type World } from "../worlds/least-world.ts";
import { doubtAbout } from "../worlds/open-doubts.ts";

/** What is left of some tellings at the lower end. */
export interface LowerEnd {
  /** The tellings that count there, with their parties and what is suspected, each actor as what it is taken for in every world. */
  readonly sure: readonly Telling[];
  /** Who may be whom, where not all of them fit into one. */
  readonly parts: readonly IdentityPart[];
  /** Those who are one in every least world. */
  readonly merged: World;
  /** Tellings that add nothing, since somebody or something on the way is not known well enough. */
  readonly unsure: readonly Trace[];
}

/** A telling at one end of a count. */
export interface Telling {
  readonly trace: Trace;
  readonly actors: readonly number[];
}

/** Works out what counts at the lower end, before one looks for the least world. */
export function lowerEndOf(
  table: ClaimTable,
  traces: readonly Trace[],
  doubts: IdentityDoubts,
  isOpen?: IsOpen,
): LowerEnd {
  const actors = actorsOf(table);
  const isUnsure = isUnsureIn(table, isOpen);
  const unsure = traces.filter(isUnsure);
  const counted = unsure.length === 0 ? traces : traces.filter((trace) => !isUnsure(trace));

  const merged = new Map<number, number>();
  const parts = new Set<IdentityPart>();
  const looked = new Set<unknown>();
  for (const { withDoubts } of counted) {
    for (const actor of withDoubts) {
      const component = actors.isEntity(actor) ? doubts.componentOf(actor) : undefined;
      if (component === undefined || looked.has(component)) continue;
      looked.add(component);
      for (const part of identityParts(component, doubts, isOpen)) {
        if (!part.mayAllBeOne) parts.add(part);
        else for (const member of part.members) merged.set(member, part.members[0] ?? member);
      }
    }
  }
  return {
    sure: counted.map((trace) => ({ trace, actors: takenFor(trace.withDoubts, merged) })),
    parts: [...parts],
    merged,
    unsure,
  };
}

/** Tells whether a telling adds nothing to the lower end: somebody or something on its way is not known, and that is open. */
export function isUnsureIn(table: ClaimTable, isOpen?: IsOpen): (trace: Trace) => boolean {
  const actors = actorsOf(table);
  return ({ unsure }) =>
    unsure.length > 0 && (isOpen === undefined || unsure.some((actor) => isOpen(doubtAbout(actor, actors))));
}

/** The actors of a telling in a world, each once and ascending. */
export function takenFor(actors: readonly number[], world: World): readonly number[] {
  if (world.size === 0 || !actors.some((actor) => world.has(actor))) return actors;
  return [...new Set(actors.map((actor) => world.get(actor) ?? actor))].sort((a, b) => a - b);
}

/** What a count comes to at least, in the world in which it is least. */
export interface LeastCount {
  readonly count: Count;
  readonly world: World;
}

/**
 * The least of a count over the possible worlds. Tellings that hang together neither by an actor nor by a doubt are
 * gone through apart. Where none is sure, those that are unsure are one line.
 * @param measure counts some sets of actors
 */
export function leastCount(
  { sure, parts, merged, unsure }: LowerEnd,
  measure: (sets: readonly (readonly number[])[]) => Count,
  budget: Budget,
): LeastCount {
  if (sure.length === 0) return { count: exactly(unsure.length === 0 ? 0 : 1), world: merged };
  if (parts.length === 0) return { count: measure(sure.map(({ actors }) => actors)), world: merged };

  const world = new Map(merged);
  let [atLeast, atMost] = [0, 0];
  const members = parts.map((part) => part.members);
  for (const group of hangTogether(sure, ({ actors }) => actors, members)) {
    const met = new Set(group.flatMap(({ actors }) => actors));
    const doubted = parts.filter(({ members }) => members.filter((member) => met.has(member)).length > 1);
    const inWorld = (one: World): Count => measure(group.map(({ actors }) => takenFor(actors, one)));
    const least =
      doubted.length === 0
        ? { count: inWorld(new Map()), world: new Map<number, number>() }
        : leastWorld(doubted, met, inWorld, budget);
    atLeast += least.count.atLeast;
    atMost += least.count.atMost;
    for (const [entity, standsFor] of least.world) world.set(entity, standsFor);
  }
  return { count: { atLeast, atMost }, world };
}
