import { linkBetween, links } from "../graph/link.ts";
import { type Path, shortestPaths } from "../graph/paths.ts";
import type { ClaimMask } from "../graph/selection.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { type Sourcing, sourcingOf, supportOf, type Trust } from "./sourcing.ts";
import type { Actor } from "./trace.ts";

/** A path with what stands behind each hop, and behind the weakest of them. */
export interface SourcedPath {
  readonly path: Path;
  /** For each hop, what stands behind the claims that assert something between the two. */
  readonly hops: readonly Sourcing[];
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

/**
 * The best paths between two entities: those whose weakest hop has most independent lines first, then shorter ones,
 * then by the entities' positions. Among links of at least so many lines the shortest paths are looked for, with the
 * highest number first.
 */
export function pathsBySourcing(
  table: ClaimTable,
  from: number,
  to: number,
  options: SourcedPathOptions,
): SourcedPath[] {
  const { k, maxHops, mask, trust } = options;
  const sourcings = new Map<string, Sourcing>();
  const sourcing = (a: number, b: number): Sourcing => {
    const key = a <= b ? `${a} ${b}` : `${b} ${a}`;
    const known =
      sourcings.get(key) ??
      sourcingOf(table, supportOf(table, linkBetween(table, a, b, mask).claims, mask).asserts, trust);
    sourcings.set(key, known);
    return known;
  };

  const byLines = new Map<number, number[]>();
  for (const { a, b, claims } of links(table, mask)) {
    const lines = strengthOf(sourcing(a, b));
    byLines.set(lines, [...(byLines.get(lines) ?? []), ...claims]);
  }

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

const strengthOf = ({ lower }: Sourcing): number => lower.independent.atLeast;

function weigh(path: Path, sourcing: (a: number, b: number) => Sourcing): SourcedPath {
  const hops = path.hops.map(({ from, to }) => sourcing(from, to));
  const [first, ...rest] = hops;
  const restsOn = (first?.bottlenecks ?? []).filter((actor) =>
    rest.every(({ bottlenecks }) => bottlenecks.some((other) => isSame(actor, other))),
  );
  return { path, hops, weakest: Math.min(...hops.map(strengthOf)), restsOn };
}

const isSame = (one: Actor, other: Actor): boolean => JSON.stringify(one) === JSON.stringify(other);
