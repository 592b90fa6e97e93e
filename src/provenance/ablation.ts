import { linkBetween } from "../graph/link.ts";
import type { ClaimMask } from "../graph/selection.ts";
import { claimsAt } from "../table/adjacency.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE, type Row } from "../table/row.ts";
import type { ActorIndex } from "./actor-index.ts";
import { propositionKey } from "./proposition.ts";
import { sourcingOf, supportOf } from "./sourcing.ts";

/** Two linked entities by their positions, the lower first. */
export type Pair = readonly [a: number, b: number];

/** What would be gone without some actors, and what would hang by one line. Design, section 4: loss and weakened. */
export interface Ablation {
  /** Claims whose telling passed through one of them. */
  readonly claims: readonly Row[];
  /** Propositions that nobody else asserts, by one claim of each. */
  readonly propositions: readonly Row[];
  readonly links: readonly Pair[];
  /** Entities about which nothing else is alleged. */
  readonly entities: readonly number[];
  /** Links that stay, but with one line at most where there were more: ν at its upper end. */
  readonly leftWithOneLine: readonly Pair[];
}

/**
 * Takes actors away and says what falls. Only what they touch is looked at again, so the cost goes by the claims that
 * passed through them and not by the case.
 * @param actors keys of a trace's actors, such as `actorKey` makes them
 */
export function without({ table, mask, through }: ActorIndex, actors: Iterable<string>): Ablation {
  const gone = new Set<Row>();
  for (const actor of actors) for (const row of through.get(actor) ?? []) if (mask[row] === 1) gone.add(row);
  const stays = (row: Row): boolean => !gone.has(row) && mask[row] === 1;

  const touchedEntities = new Set<number>();
  const touchedPairs = new Map<string, Pair>();
  const touchedPropositions = new Map<string, Row>();
  for (const row of gone) {
    const [subject, object] = [table.columns.subject[row] ?? 0, table.columns.object[row] ?? NONE];
    touchedEntities.add(subject);
    if (table.columns.polarity[row] === 0) touchedPropositions.set(propositionKey(table, row), row);
    if (object === NONE) continue;
    touchedEntities.add(object);
    const pair: Pair = subject <= object ? [subject, object] : [object, subject];
    touchedPairs.set(pair.join(" "), pair);
  }

  const asserted = new Set<string>();
  for (const entity of touchedEntities) {
    for (const row of claimsOf(table, entity)) {
      if (stays(row) && table.columns.polarity[row] === 0) asserted.add(propositionKey(table, row));
    }
  }
  const links = { lost: [] as Pair[], single: [] as Pair[] };
  for (const pair of touchedPairs.values()) {
    const before = linkBetween(table, ...pair).claims.filter((row) => mask[row] === 1);
    const after = before.filter(stays);
    if (after.length === 0) links.lost.push(pair);
    else if (linesOf(table, before, mask) > 1 && linesOf(table, after, mask) <= 1) links.single.push(pair);
  }
  return {
    claims: [...gone].sort((a, b) => a - b),
    propositions: [...touchedPropositions]
      .flatMap(([key, row]) => (asserted.has(key) ? [] : [row]))
      .sort((a, b) => a - b),
    links: links.lost.sort(byPosition),
    entities: [...touchedEntities].filter((entity) => !claimsOf(table, entity).some(stays)).sort((a, b) => a - b),
    leftWithOneLine: links.single.sort(byPosition),
  };
}

/** The claims that have an entity at either end, remarks among them. */
function claimsOf(table: ClaimTable, entity: number): Row[] {
  return [
    ...claimsAt(table.outgoing, entity),
    ...claimsAt(table.incoming, entity),
    ...(remarksOf(table).get(entity) ?? []),
  ];
}

const remarks = new WeakMap<ClaimTable, Map<number, Row[]>>();

/** Remarks are on no adjacency; they are found once for a table. */
function remarksOf(table: ClaimTable): Map<number, Row[]> {
  const known = remarks.get(table);
  if (known !== undefined) return known;

  const found = new Map<number, Row[]>();
  for (const [row, subject] of table.columns.subject.entries()) {
    if (table.columns.object[row] === NONE) found.set(subject, [...(found.get(subject) ?? []), row]);
  }
  remarks.set(table, found);
  return found;
}

const linesOf = (table: ClaimTable, claims: readonly Row[], mask: ClaimMask): number =>
  sourcingOf(table, supportOf(table, claims, mask).asserts).upper.independent.atLeast;

const byPosition = ([a1, b1]: Pair, [a2, b2]: Pair): number => a1 - a2 || b1 - b2;
