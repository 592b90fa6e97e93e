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

/** What would be gone without some actors. Design, section 4: loss. */
export interface Loss {
  /** Claims whose telling passed through one of them. */
  readonly claims: readonly Row[];
  /** Propositions that nobody else asserts, by one claim of each. */
  readonly propositions: readonly Row[];
  readonly links: readonly Pair[];
  /** Entities about which nothing else is alleged. */
  readonly entities: readonly number[];
}

/** What would be gone without some actors, and what would hang by one line. Design, section 4: loss and weakened. */
export interface Ablation extends Loss {
  /** Links that stay, but with one line at most where there were more: ν at its upper end. */
  readonly leftWithOneLine: readonly Pair[];
}

/**
 * Takes actors away and says what falls. Only what they touch is looked at again, so the cost goes by the claims that
 * passed through them and not by the case.
 * @param actors keys of a trace's actors, such as `actorKey` makes them
 */
export function without(index: ActorIndex, actors: Iterable<string>): Ablation {
  const { table, mask } = index;
  const { links, ...loss } = lossOf(index, actors);
  const gone = new Set(loss.claims);
  const lost = new Set(links.map(String));

  const leftWithOneLine = touchedPairs(table, loss.claims).filter((pair) => {
    if (lost.has(String(pair))) return false;
    const before = linkBetween(table, ...pair, mask).claims;
    const after = before.filter((row) => !gone.has(row));
    return linesOf(table, before, mask) > 1 && linesOf(table, after, mask) <= 1;
  });
  return { ...loss, links, leftWithOneLine: leftWithOneLine.sort(byPosition) };
}

/**
 * Takes actors away and says what is gone, without weighing what is left.
 * @param actors keys of a trace's actors, such as `actorKey` makes them
 */
export function lossOf({ table, mask, through }: ActorIndex, actors: Iterable<string>): Loss {
  const gone = new Set<Row>();
  for (const actor of actors) for (const row of through.get(actor) ?? []) if (mask[row] === 1) gone.add(row);
  const stays = (row: Row): boolean => !gone.has(row) && mask[row] === 1;

  const touchedEntities = new Set<number>();
  const touchedPropositions = new Map<string, Row>();
  for (const row of gone) {
    const [subject, object] = [table.columns.subject[row] ?? 0, table.columns.object[row] ?? NONE];
    touchedEntities.add(subject);
    if (table.columns.polarity[row] === 0) touchedPropositions.set(propositionKey(table, row), row);
    if (object !== NONE) touchedEntities.add(object);
  }

  const asserted = new Set<string>();
  for (const entity of touchedEntities) {
    for (const row of claimsOf(table, entity)) {
      if (stays(row) && table.columns.polarity[row] === 0) asserted.add(propositionKey(table, row));
    }
  }
  const claims = [...gone].sort((a, b) => a - b);
  return {
    claims,
    propositions: [...touchedPropositions]
      .flatMap(([key, row]) => (asserted.has(key) ? [] : [row]))
      .sort((a, b) => a - b),
    links: touchedPairs(table, claims)
      .filter((pair) => !linkBetween(table, ...pair).claims.some(stays))
      .sort(byPosition),
    entities: [...touchedEntities].filter((entity) => !claimsOf(table, entity).some(stays)).sort((a, b) => a - b),
  };
}

/** The links that some claims are of, each once. */
function touchedPairs({ columns }: ClaimTable, claims: readonly Row[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const row of claims) {
    const [subject, object] = [columns.subject[row] ?? 0, columns.object[row] ?? NONE];
    if (object === NONE) continue;
    const pair: Pair = subject <= object ? [subject, object] : [object, subject];
    pairs.set(String(pair), pair);
  }
  return [...pairs.values()];
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
