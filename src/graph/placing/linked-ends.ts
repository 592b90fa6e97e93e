import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import type { LineEnds } from "../first-of-pair.ts";
import { type ClaimMask, isSelected } from "../selection.ts";
import { standingEntities } from "../standing-entities.ts";

/**
 * Who is linked with whom, one pair of ends for each claim between two, in the order of their rows: all that a layout asks
 * of a table, as numbers that can be handed to another thread. Ends are places among those who stand for themselves.
 */
export interface LinkedEnds extends LineEnds {
  /** How many stand for themselves, whether they are linked or not. */
  readonly count: number;
}

/** The ends of the selected claims of a table. */
export function linkedEnds(table: ClaimTable, mask?: ClaimMask): LinkedEnds {
  const standing = standingEntities(table);
  const placeOf = new Uint32Array(table.entities.length);
  for (const [place, position] of standing.entries()) placeOf[position] = place;

  const { subject, object } = table.columns;
  const [from, to] = [new Uint32Array(table.size), new Uint32Array(table.size)];
  let lines = 0;
  for (let row = 0; row < table.size; row++) {
    const other = object[row] ?? NONE;
    if (other === NONE || !isSelected(mask, row)) continue;
    from[lines] = placeOf[subject[row] ?? 0] ?? 0;
    to[lines++] = placeOf[other] ?? 0;
  }
  return { count: standing.length, from: from.slice(0, lines), to: to.slice(0, lines) };
}

/** The two ends of every link, one after the other, by its first entity and then its second, however many claims it has. */
export function linksAmong({ count, from, to }: LinkedEnds): readonly number[] {
  const pairs = Float64Array.from(from, (one, line) => {
    const other = to[line] ?? 0;
    return Math.min(one, other) * count + Math.max(one, other);
  }).sort();
  const linked: number[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] ?? 0;
    if (i > 0 && pairs[i - 1] === pair) continue;
    linked.push(Math.floor(pair / count), pair % count);
  }
  return linked;
}
