import type { ClaimMask } from "../../graph/selection.ts";
import { rowsOf } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Actor } from "../actors/actor.ts";
import { type Actors, actorsOf } from "../actors/actors.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { DECLARED } from "./derivation.ts";
import { strongComponents } from "./strong-components.ts";

/** Actors, or works, each of which rests on the others: A cites B, and B cites A, directly or by others. */
export interface RelayCycle {
  readonly kind: "cycle";
  readonly among: readonly Actor[];
  /** True where it goes round about one proposition: then nobody in it need know anything of their own. */
  readonly inOneProposition: boolean;
  /** The claims that show it: all of one proposition; across several the first in which each cites the other. */
  readonly claims: readonly Row[];
}

/**
 * Finds who cites whom in a circle: first within each proposition, then across all claims, where it may be two that
 * only cite each other on different matters.
 */
export function* relayCycles(table: ClaimTable, mask: ClaimMask): Iterable<RelayCycle> {
  const told = new Set<string>();
  const alike = toldAlike(table);
  const grouped = new Map<Row, Row[]>();
  for (const row of rowsOf(mask)) {
    const known = grouped.get(alike[row] ?? row);
    if (known === undefined) grouped.set(alike[row] ?? row, [row]);
    else known.push(row);
  }
  for (const claims of grouped.values()) {
    if (claims.length < 2) continue;
    for (const cycle of cyclesIn(table, claims, true)) {
      told.add(nameOf(cycle));
      yield cycle;
    }
  }
  for (const cycle of cyclesIn(table, rowsOf(mask), false)) if (!told.has(nameOf(cycle))) yield cycle;
}

const nameOf = ({ among }: RelayCycle): string => JSON.stringify(among);

function cyclesIn(table: ClaimTable, rows: Iterable<Row>, inOneProposition: boolean): RelayCycle[] {
  const actors = actorsOf(table);
  const relays = new Map<number, Map<number, Row[]>>();
  for (const row of rows) {
    for (const [later, earlier] of relaysOf(table, actors, row)) {
      if (later === earlier) continue;
      const from = relays.get(later) ?? new Map<number, Row[]>();
      relays.set(later, from);
      const known = from.get(earlier);
      if (known === undefined) from.set(earlier, [row]);
      else if (inOneProposition) known.push(row);
    }
  }

  const arcs = new Map([...relays].map(([node, to]) => [node, [...to.keys()]]));
  return strongComponents(arcs).map((nodes) => {
    const within = new Set(nodes);
    const claims = new Set<Row>();
    for (const node of nodes) {
      for (const [to, shown] of relays.get(node) ?? []) if (within.has(to)) for (const row of shown) claims.add(row);
    }
    return {
      kind: "cycle",
      among: nodes.map((actor) => actors.actorAt(actor)),
      inOneProposition,
      claims: [...claims].sort((a, b) => a - b),
    };
  });
}

/** Who relays whom in a claim, speakers among themselves and works among themselves; the later one first. */
function relaysOf({ columns, sources, sourceIndex }: ClaimTable, actors: Actors, row: Row): [number, number][] {
  const { stepBy, stepIn, stepOffsets, source } = columns;
  const found: [later: number, earlier: number][] = [];
  const read = source[row] ?? NONE;
  const end = stepOffsets[row + 1] ?? 0;
  let [lastBy, lastWork] = [NONE, NONE];
  for (let step = stepOffsets[row] ?? 0; step < end; step++) {
    const [by = NONE, at = NONE] = [stepBy[step], stepIn[step]];
    if (by !== NONE && lastBy !== NONE) found.push([by, lastBy]);
    lastBy = by;
    if (at === NONE) continue;
    if (lastWork !== NONE) found.push([actors.work(at), actors.work(lastWork)]);
    lastWork = at;
  }

  // Whoever made the work that was read relays the last speaker, unless that is one of its makers.
  const makers = actors.makersOf(read);
  if (lastBy !== NONE && !makers.includes(lastBy)) {
    for (const maker of makers) if (actors.isEntity(maker)) found.push([maker, lastBy]);
  }
  if (lastWork !== NONE) found.push([actors.work(read), actors.work(lastWork)]);
  for (const { source: id, how } of sources[read]?.derivesFrom ?? []) {
    const from = sourceIndex(id);
    if (from !== undefined && DECLARED.includes(how)) found.push([actors.work(read), actors.work(from)]);
  }
  return found;
}
