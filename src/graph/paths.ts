import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { linkBetween } from "./link.ts";
import { neighboursOf } from "./neighbours.ts";
import type { ClaimMask } from "./selection.ts";

/** One step of a path, with every claim that the two entities are linked by. */
export interface Hop {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Row[];
}

/** A way from one entity to another that passes none twice; entities are positions in the table. */
export interface Path {
  readonly entities: readonly number[];
  readonly hops: readonly Hop[];
}

/** How many paths, how long, and over which claims. */
export interface PathOptions {
  /** At most this many paths. */
  readonly k: number;
  /** None longer than this. */
  readonly maxHops: number;
  readonly mask?: ClaimMask;
}

/** A set of paths: those that begin with the prefix and do not go on from it to an excluded entity; and the best of them. */
interface Candidate {
  readonly best: readonly number[];
  readonly prefixLength: number;
  readonly excluded: ReadonlySet<number>;
}

/**
 * The k shortest loopless paths between two entities over links, whichever way the claims lead; shorter ones first,
 * equally long ones by the entities' positions. Yen's algorithm (Management Science 17(11), 1971) with Lawler's
 * partition (18(7), 1972): what remains of all paths is kept in disjoint sets, each with its own best, so none comes twice.
 */
export function shortestPaths(table: ClaimTable, from: number, to: number, { k, maxHops, mask }: PathOptions): Path[] {
  const remembered = new Map<number, number[]>();
  const neighbours = (entity: number): number[] => {
    const known = remembered.get(entity) ?? neighboursOf(table, entity, mask);
    remembered.set(entity, known);
    return known;
  };
  const bestOf = (prefix: readonly number[], excluded: ReadonlySet<number>): Candidate[] => {
    const best = completed(prefix, excluded, to, maxHops, neighbours);
    return best === undefined ? [] : [{ best, prefixLength: prefix.length, excluded }];
  };

  const found: Path[] = [];
  const candidates = from === to ? [] : bestOf([from], new Set());
  while (found.length < k) {
    const next = takeBest(candidates);
    if (next === undefined) break;
    found.push(withHops(table, next.best, mask));

    for (let length = next.prefixLength; length < next.best.length; length++) {
      const taken = next.best[length] ?? to;
      const excluded = new Set(length === next.prefixLength ? [...next.excluded, taken] : [taken]);
      candidates.push(...bestOf(next.best.slice(0, length), excluded));
    }
  }
  return found;
}

/** The best path of a set: the shortest completion of the prefix, and of equally short ones the first by position. */
function completed(
  prefix: readonly number[],
  excluded: ReadonlySet<number>,
  to: number,
  maxHops: number,
  neighbours: (entity: number) => readonly number[],
): number[] | undefined {
  const last = prefix.at(-1) ?? to;
  const passed = new Set(prefix);
  const allowed = (here: number, next: number) => !passed.has(next) && !(here === last && excluded.has(next));

  // Backwards from the end: how far each entity is from it without passing the prefix again. Whoever is nearer than
  // the prefix's last is known by the time that one is met.
  const room = maxHops - (prefix.length - 1);
  const distances = new Map([[to, 0]]);
  for (const [entity, distance] of distances) {
    if (distance >= room || distances.has(last)) break;
    for (const next of neighbours(entity)) {
      const reaches = next === last ? allowed(last, entity) : !passed.has(next);
      if (reaches && !distances.has(next)) distances.set(next, distance + 1);
    }
  }
  if (!distances.has(last)) return undefined;

  const path = [...prefix];
  for (let here = last; here !== to; ) {
    const left = distances.get(here) ?? 0;
    const next = neighbours(here).find((entity) => allowed(here, entity) && distances.get(entity) === left - 1);
    if (next === undefined) return undefined;
    path.push(next);
    here = next;
  }
  return path;
}

function takeBest(candidates: Candidate[]): Candidate | undefined {
  let best = 0;
  for (let i = 1; i < candidates.length; i++) {
    if (comesBefore(candidates[i]?.best ?? [], candidates[best]?.best ?? [])) best = i;
  }
  return candidates.splice(best, 1)[0];
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return one.length < other.length;
  const differs = one.findIndex((entity, i) => entity !== other[i]);
  return differs >= 0 && (one[differs] ?? 0) < (other[differs] ?? 0);
}

function withHops(table: ClaimTable, entities: readonly number[], mask: ClaimMask | undefined): Path {
  const hops = entities.slice(1).map((to, i): Hop => {
    const from = entities[i] ?? to;
    return { from, to, claims: linkBetween(table, from, to, mask).claims };
  });
  return { entities, hops };
}
