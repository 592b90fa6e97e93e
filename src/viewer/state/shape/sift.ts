import type { ClaimMask } from "../../../graph/selection.ts";
import { isStanding } from "../../../graph/standing-entities.ts";
import type { LinesByRow } from "../../../provenance/removal/lines-by-row.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { NONE, standingAt } from "../../../table/row.ts";
import { SHOWINGS } from "../../renderer/renderer.ts";
import { pairKey } from "../../renderer/scene/pair-key.ts";
import { isSifting, type Sieve } from "./shape.ts";

/** What is left of a mask behind a sieve. */
export interface Sifted {
  /** The mask before. */
  readonly of: ClaimMask;
  readonly claims: ClaimMask;
  /** One byte an entity: 1 for one that is left out, whatever claims would be shown of it. */
  readonly isOut: Uint8Array;
  /** How many entities are left out that would be drawn otherwise. */
  readonly out: number;
}

/**
 * Leaves out the links of too few lines, then entities with too few neighbours, with all that is claimed of them, and at
 * last who stands alone. All claims of a link, and so of a proposition, stay or go together: no count of lines is changed.
 * A link that may have more lines than could be counted is not left out for having too few.
 * @param linesOf by row, how many lines the link of a claim has; asked for only where links are sifted by it
 * @param seenOf what would be seen of each entity, as `SHOWINGS`; all of them where it is not given, and asked for only where
 * something is sifted
 */
export function sift(
  table: ClaimTable,
  mask: ClaimMask,
  sieve: Sieve,
  linesOf: () => LinesByRow,
  seenOf?: () => Uint8Array,
): Sifted {
  const isOut = new Uint8Array(table.entities.length);
  if (!isSifting(sieve)) return { of: mask, claims: mask, isOut, out: 0 };

  const { subject, object } = table.columns;
  const claims = mask.slice();
  if (sieve.lines > 0) leaveOutWeak(table, claims, linesOf(), sieve.lines);
  if (sieve.neighbours > 0) leaveOut(neighboursIn(table, claims), sieve.neighbours);
  if (sieve.isLoneHidden) leaveOut(neighboursIn(table, claims), 1);
  const seen = seenOf?.();
  const out = table.entities.filter(
    (_, entity) => isOut[entity] === 1 && isStanding(table, entity) && seen?.[entity] !== SHOWINGS.gone,
  ).length;
  return { of: mask, claims, isOut, out };

  function leaveOut(neighbours: Uint32Array, least: number): void {
    for (const [entity, count] of neighbours.entries()) if (count < least) isOut[entity] = 1;
    for (let row = 0; row < claims.length; row++) {
      if (standingAt(isOut, subject[row]) === 1 || standingAt(isOut, object[row]) === 1) claims[row] = 0;
    }
  }
}

/** A link is as strong as the best of its claims: those that give it no support stay and go with the others. */
function leaveOutWeak(
  { columns, entities }: ClaimTable,
  claims: ClaimMask,
  { lines, isExact }: LinesByRow,
  least: number,
): void {
  const { subject, object } = columns;
  const linkOf = (row: number): number => pairKey(subject[row] ?? 0, object[row] ?? 0, entities.length);
  const strong = new Set<number>();
  for (const [row, count] of lines.entries()) {
    if ((count >= least || isExact[row] === 0) && claims[row] === 1) strong.add(linkOf(row));
  }
  for (let row = 0; row < claims.length; row++) {
    if (object[row] !== NONE && !strong.has(linkOf(row))) claims[row] = 0;
  }
}

/** How many others the claims of a mask link each entity with. */
export function neighboursIn({ columns, entities }: ClaimTable, mask: ClaimMask): Uint32Array {
  const { subject, object } = columns;
  const counts = new Uint32Array(entities.length);
  const seen = new Set<number>();
  for (let row = 0; row < mask.length; row++) {
    const [one = NONE, other = NONE] = [subject[row], object[row]];
    if (mask[row] !== 1 || other === NONE || one === other) continue;
    const link = pairKey(one, other, entities.length);
    if (seen.has(link)) continue;
    seen.add(link);
    for (const end of [one, other]) counts[end] = (counts[end] ?? 0) + 1;
  }
  return counts;
}
