import { NONE } from "../../table/row.ts";
import { atPositions, type Layout, layOutEnds } from "../layout.ts";
import type { LinkedEnds } from "./linked-ends.ts";

/** How many are placed first: as many as can be told apart in one picture, and placed while nobody waits for long. */
const MOST = 2_000;
/** What part of these are those with most claims; the others are whoever has most claims with them. */
const LEADING = 1 / 4;

/**
 * Lays out the few of a large case that matter most, at once and the same way every time, as a case of their own would be:
 * those of whom most is claimed, and those with whom most of that is. The others have no place yet.
 */
export function firstPlaced(ends: LinkedEnds, most = MOST): Layout {
  const { count, from, to } = ends;
  const claims = new Uint32Array(count);
  for (const column of [from, to]) for (const end of column) claims[end] = (claims[end] ?? 0) + 1;
  const byClaims = heaviest(claims);
  const placed = new Uint8Array(count);
  for (const entity of byClaims.slice(0, Math.ceil(most * LEADING))) placed[entity] = 1;

  const withLeading = new Uint32Array(count);
  for (let line = 0; line < from.length; line++) {
    const [one = 0, other = 0] = [from[line], to[line]];
    if (placed[one] !== placed[other]) bump(withLeading, placed[one] === 1 ? other : one);
  }
  const beside = heaviest(withLeading).filter((entity) => (withLeading[entity] ?? 0) > 0);
  let left = most - Math.ceil(most * LEADING);
  for (const entity of [...beside, ...byClaims]) {
    if (left === 0) break;
    if (placed[entity] === 1) continue;
    placed[entity] = 1;
    left--;
  }
  return laidOut(ends, placed);
}

/** Lays out those who are to be placed as if there were nobody else. */
function laidOut({ count, from, to }: LinkedEnds, placed: Uint8Array): Layout {
  const chosen = Uint32Array.from(placed.keys()).filter((entity) => placed[entity] === 1);
  const placeOf = new Uint32Array(count).fill(NONE);
  for (const [place, entity] of chosen.entries()) placeOf[entity] = place;
  const isAmong = (_: number, line: number): boolean => placed[from[line] ?? 0] === 1 && placed[to[line] ?? 0] === 1;
  const placesOf = (column: Uint32Array): Uint32Array => column.filter(isAmong).map((end) => placeOf[end] ?? 0);
  const few = layOutEnds({ count: chosen.length, from: placesOf(from), to: placesOf(to) });
  return { ...atPositions(few, chosen, count), placed };
}

const heaviest = (weights: Uint32Array): number[] =>
  [...weights.keys()].sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other);

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
