import { NONE } from "../../table/row.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { exactly } from "../packing/count.ts";
import type { ActorIndex } from "./actor-index.ts";
import { linkLines } from "./link-lines.ts";
import { supportingRows } from "./supporting-rows.ts";

const MOST = 255;

/** How many lines the link of each claim has, and of which that is all that is known. */
export interface LinesByRow {
  /** By row; 0 of denials, remarks and claims that give no support, which are no line of any. */
  readonly lines: Uint8Array;
  /** By row: 0 where the link may have more than that, since not all of it could be counted. */
  readonly isExact: Uint8Array;
}

/**
 * For each claim that supports a link how many independent lines that link has, at the lower end, as it is counted for the
 * link itself. All links share one budget: those that come after it is spent have at least so many.
 */
export function linesByRow(index: ActorIndex, budget: Budget = beginBudget()): LinesByRow {
  const { object, polarity } = index.table.columns;
  const rows = supportingRows(index);
  const lines = new Uint8Array(index.table.size);
  const isExact = new Uint8Array(index.table.size).fill(1);
  for (const row of index.standing) {
    if (lines[row] !== 0 || polarity[row] !== 0 || object[row] === NONE) continue;
    const tellings = rows.assertionsOf(rows.linkOf(row));
    const { atLeast, atMost } = tellings.length === 1 ? exactly(1) : linkLines(index, tellings, budget).before.lower;
    // A link that somebody asserts has a line, though nobody may be sure that it is one of its own.
    const counted = Math.min(MOST, Math.max(1, atLeast));
    for (const telling of tellings) {
      lines[telling] = counted;
      if (atMost > counted) isExact[telling] = 0;
    }
  }
  return { lines, isExact };
}
