import { type Clock, type TimeWindow, timesOn } from "../../../graph/selection.ts";
import { standingClaims } from "../../../provenance/standing-claims.ts";
import type { ClaimTable } from "../../../table/claim-table.ts";
import { NONE, standingAt } from "../../../table/row.ts";

/**
 * For each entity when the first claim about it that still stands is dated on a clock, in milliseconds since 1970; NaN where none is. Of a
 * vague time its earliest moment counts where it may lie ("possible"), and its latest where it surely does ("certain").
 */
export function firstTimes(table: ClaimTable, clock: Clock, overlap: TimeWindow["overlap"]): Float64Array {
  const { starts, ends, at } = timesOn(table, clock);
  const { subject, object } = table.columns;
  const [first, second] = overlap === "possible" ? [starts, ends] : [ends, starts];
  const times = new Float64Array(table.entities.length).fill(Number.NaN);
  const stands = standingClaims(table);
  for (let row = 0; row < table.size; row++) {
    if (stands[row] !== 1) continue;
    // A time without a beginning or an end is told by the one that it has.
    const time = [first[at(row)], second[at(row)]].find((one) => Number.isFinite(one));
    if (time === undefined) continue;
    for (const entity of [subject[row] ?? NONE, object[row] ?? NONE]) {
      const known = standingAt(times, entity);
      if (known !== undefined && !(known <= time)) times[entity] = time;
    }
  }
  return times;
}
