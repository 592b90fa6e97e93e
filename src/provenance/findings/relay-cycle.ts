import type { ClaimMask } from "../graph/selection.ts";
import { rowsOf } from "../graph/selection.ts";
import { isSomebody } from "../model/attribution.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { DECLARED } from "./derivation.ts";
import { propositionsOf } from "./proposition.ts";
import { strongComponents } from "./strong-components.ts";
import { type Actor, actorOf } from "./trace.ts";

/** Actors, or works, each of which rests on the others: A cites B, and B cites A, directly or by others. */
export interface RelayCycle {
  readonly kind: "cycle";
  readonly among: readonly Actor[];
  /** True where it goes round about one proposition: then nobody in it need know anything of their own. */
  readonly inOneProposition: boolean;
  readonly claims: readonly Row[];
}

/**
 * Finds who cites whom in a circle: first within each proposition, then across all claims, where it may be two that
 * only cite each other on different matters.
 */
export function* relayCycles(table: ClaimTable, mask: ClaimMask): Iterable<RelayCycle> {
  const told = new Set<string>();
  for (const { claims } of propositionsOf(table, rowsOf(mask))) {
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
  const relays = new Map<string, Map<string, Set<Row>>>();
  for (const row of rows) {
    for (const [later, earlier] of relaysOf(table, row)) {
      if (later === earlier) continue;
      const from = relays.get(later) ?? new Map<string, Set<Row>>();
      relays.set(later, from.set(earlier, (from.get(earlier) ?? new Set()).add(row)));
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
      among: nodes.map((key) => actorOf(table, key)),
      inOneProposition,
      claims: [...claims].sort((a, b) => a - b),
    };
  });
}

/** Who relays whom in a claim, speakers among themselves and works among themselves; the later one first. */
function* relaysOf(table: ClaimTable, row: Row): Iterable<readonly [later: string, earlier: string]> {
  const { attribution, source } = table.claim(row);
  const speakers = attribution.map(({ by }) => (isSomebody(by) ? `e${table.entityIndex(by)}` : undefined));
  for (const [i, later] of speakers.entries()) {
    const earlier = speakers[i - 1];
    if (later !== undefined && earlier !== undefined) yield [later, earlier];
  }

  // Whoever made the work that was read relays the last speaker, unless that is one of its makers.
  const read = table.sources[table.sourceIndex(source) ?? -1];
  const makers = [...(read?.authors ?? []), ...(read?.publisher === undefined ? [] : [read.publisher])].map(
    (id) => `e${table.entityIndex(id)}`,
  );
  const last = speakers.at(-1);
  if (last !== undefined && !makers.includes(last)) for (const maker of makers) yield [maker, last];

  const works = [...attribution.flatMap((step) => step.in ?? []), source].map((id) => `s${table.sourceIndex(id)}`);
  for (const [i, later] of works.entries()) {
    const earlier = works[i - 1];
    if (earlier !== undefined) yield [later, earlier];
  }
  for (const { source: from, how } of read?.derivesFrom ?? []) {
    if (DECLARED.includes(how)) yield [`s${table.sourceIndex(source)}`, `s${table.sourceIndex(from)}`];
  }
}
