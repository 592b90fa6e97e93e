import { type Interval, independentLines } from "../counting/independent-lines.ts";
import { beginBudget } from "../packing/budget.ts";
import type { Count } from "../packing/count.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Loss, pairsOf } from "./loss.ts";
import type { Pair } from "./pair.ts";
import { supportingRows } from "./supporting-rows.ts";

/** A link that stays with fewer lines than before: from how many to how many, each from the least over the worlds to all apart. */
export interface Weakened {
  readonly link: Pair;
  readonly before: Interval;
  readonly after: Interval;
}

/** The links that are left with one line where there were more, at one end: with all apart, or in some world. */
export const leftWithOneLine = (weakened: readonly Weakened[], end: "lower" | "upper"): Pair[] =>
  weakened.flatMap(({ link, before, after }) => (most(before[end]) > 1 && most(after[end]) <= 1 ? [link] : []));

const most = ({ atMost }: Count): number => atMost;

/** The links that a loss leaves with fewer lines. */
export function weakenedBy(index: ActorIndex, { claims, links, leftWithDenials }: Loss): Weakened[] {
  const { table } = index;
  const { polarity } = table.columns;
  const rows = supportingRows(index);
  const gone = new Set(claims);
  const lost = new Set([...links, ...leftWithDenials].map(String));
  const budget = beginBudget();

  return pairsOf(table, claims).flatMap((link): Weakened[] => {
    if (lost.has(String(link))) return [];
    const asserted = rows.ofLink(link[0] * table.entities.length + link[1]).filter((row) => polarity[row] === 0);
    const left = asserted.filter((row) => !gone.has(row));
    if (left.length === asserted.length || left.length === 0) return [];
    const [before, after] = [asserted, left].map((told) => independentLines(table, told, { budget }));
    if (before === undefined || after === undefined) return [];
    const isWeaker = most(after.upper) < most(before.upper) || most(after.lower) < most(before.lower);
    return isWeaker ? [{ link, before, after }] : [];
  });
}
