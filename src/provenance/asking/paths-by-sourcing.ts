import { linkBetween, links } from "../../graph/link.ts";
import { type Path, shortestPaths } from "../../graph/paths.ts";
import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Actor } from "../actors/actor.ts";
import { type Counts, countsOf } from "../counting/counts-of.ts";
import { type Interval, independentLines } from "../counting/independent-lines.ts";
import { exactly } from "../packing/count.ts";
import { standingClaims } from "../standing-claims.ts";
import type { Trust } from "../traces/trust.ts";

/** A path with what stands behind each hop, and behind the weakest of them. */
export interface SourcedPath {
  readonly path: Path;
  /** For each hop, what stands behind the claims that assert something between the two. */
  readonly hops: readonly Counts[];
  /** The fewest independent lines of any hop, at the lower end: the path is as strong as that. */
  readonly weakest: number;
  /** Actors through whom every telling of every hop passed: the whole path rests on each of them. */
  readonly restsOn: readonly Actor[];
}

/** How many paths, how long, over which claims, and whom to trust to pass words on. */
export interface SourcedPathOptions {
  readonly k: number;
  readonly maxHops: number;
  /** Which claims give support; all that stand today where there is none. */
  readonly mask?: ClaimMask;
  readonly trust?: Trust;
}

/** The claims a path may lead over: those that give support and assert something. What is only denied joins nobody. */
export function walkable(table: ClaimTable, mask: ClaimMask = standingClaims(table)): ClaimMask {
  const { polarity } = table.columns;
  return mask.map((counts, row) => (polarity[row] === 0 ? counts : 0));
}

/**
 * The best paths between two entities: those whose weakest hop has most independent lines first, then shorter ones,
 * then by the entities' positions. Among links of at least so many lines the shortest paths are looked for, with the
 * highest number first. Paths lead only over claims that stand and assert.
 */
export function pathsBySourcing(
  table: ClaimTable,
  from: number,
  to: number,
  { k, maxHops, mask = standingClaims(table), trust }: SourcedPathOptions,
): SourcedPath[] {
  const asking = { ...(trust === undefined ? {} : { trust }) };
  const over = walkable(table, mask);
  const byLines = new Map<number, number[]>();
  for (const { claims } of links(table, over)) {
    // Whatever stands behind one telling, it is one line.
    const { lower }: Pick<Interval, "lower"> =
      claims.length === 1 ? { lower: exactly(1) } : independentLines(table, claims, asking);
    const known = byLines.get(lower.atLeast);
    if (known === undefined) byLines.set(lower.atLeast, [...claims]);
    else for (const row of claims) known.push(row);
  }

  const sourcings = new Map<string, Counts>();
  const sourcing = (a: number, b: number): Counts => {
    const key = a <= b ? `${a} ${b}` : `${b} ${a}`;
    const known = sourcings.get(key) ?? countsOf(table, linkBetween(table, a, b, over).claims, asking);
    sourcings.set(key, known);
    return known;
  };

  const found: SourcedPath[] = [];
  const reached = new Uint8Array(table.size);
  for (const lines of [...byLines.keys()].sort((x, y) => y - x)) {
    for (const row of byLines.get(lines) ?? []) reached[row] = 1;
    // All that was found before comes again among these, so as many more are asked for.
    const paths = shortestPaths(table, from, to, { k: k + found.length, maxHops, mask: reached });
    const weighed = paths.map((path) => weigh(path, sourcing)).filter(({ weakest }) => weakest === lines);
    found.push(...weighed.slice(0, k - found.length));
    if (found.length >= k) break;
  }
  return found;
}

function weigh(path: Path, sourcing: (a: number, b: number) => Counts): SourcedPath {
  const hops = path.hops.map(({ from, to }) => sourcing(from, to));
  const [first, ...rest] = hops;
  const restsOn = (first?.bottlenecks ?? []).filter((actor) =>
    rest.every(({ bottlenecks }) => bottlenecks.some((other) => isSame(actor, other))),
  );
  return { path, hops, weakest: Math.min(...hops.map(({ lines }) => lines.lower.atLeast)), restsOn };
}

const isSame = (one: Actor, other: Actor): boolean => JSON.stringify(one) === JSON.stringify(other);
