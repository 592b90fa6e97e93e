import { NONE } from "../../table/row.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import type { ActorIndex } from "./actor-index.ts";
import { linkLines } from "./link-lines.ts";
import { supportingRows } from "./supporting-rows.ts";

const MOST = 255;

/**
 * For each claim that supports a link how many independent lines that link has, at the lower end, as it is counted for the
 * link itself; 0 of denials, remarks and claims that give no support, which are no line of any. Where the budget does not
 * suffice, at least so many.
 */
export function linesByRow(index: ActorIndex, budget: Budget = beginBudget()): Uint8Array {
  const { object, polarity } = index.table.columns;
  const rows = supportingRows(index);
  const lines = new Uint8Array(index.table.size);
  for (const row of index.standing) {
    if (lines[row] !== 0 || polarity[row] !== 0 || object[row] === NONE) continue;
    const tellings = rows.assertionsOf(rows.linkOf(row));
    const count = tellings.length === 1 ? 1 : linkLines(index, tellings, budget).before.lower.atLeast;
    // A link that somebody asserts has a line, though nobody may be sure that it is one of its own.
    for (const telling of tellings) lines[telling] = Math.min(MOST, Math.max(1, count));
  }
  return lines;
}
