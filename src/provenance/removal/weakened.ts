import type { ClaimMask } from "../../graph/selection.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Interval } from "../counting/independent-lines.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import { type Count, isExact } from "../packing/count.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type LinkLines, linkLines } from "./link-lines.ts";
import type { Loss } from "./loss.ts";
import { type Pair, pairOf } from "./pair.ts";
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

const remembered = new WeakMap<ClaimMask, Map<number, LinkLines>>();

/** The links that a loss leaves with fewer lines. */
export function weakenedBy(index: ActorIndex, loss: Loss, budget: Budget = beginBudget()): Weakened[] {
  const work = weakening(index, loss, () => budget);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Finds the links that a loss leaves with fewer lines one by one, each with a budget of its own, for whoever has something else to do meanwhile. */
export function* weakening(
  index: ActorIndex,
  { claims, links, leftWithDenials }: Loss,
  budgetOf: () => Budget = beginBudget,
): Generator<void, Weakened[], void> {
  const { subject, object, polarity } = index.table.columns;
  const rows = supportingRows(index);
  const lost = new Set([...links, ...leftWithDenials].map(String));
  const gone = new Map<number, { readonly link: Pair; readonly tellings: Row[] }>();
  for (const row of claims) {
    const [one, other] = [subject[row] ?? 0, object[row] ?? NONE];
    if (other === NONE || polarity[row] !== 0) continue;
    const link = rows.linkOf(row);
    const known = gone.get(link);
    if (known === undefined) gone.set(link, { link: pairOf(one, other), tellings: [row] });
    else known.tellings.push(row);
  }

  const found: Weakened[] = [];
  for (const [number, { link, tellings }] of gone) {
    if (lost.has(String(link))) continue;
    yield;
    const budget = budgetOf();
    const { before, without } = linesOfLink(index, number, budget);
    const after = most(before.upper) > 1 ? without(tellings, budget) : undefined;
    if (after === undefined) continue;
    const isWeaker = most(after.upper) < most(before.upper) || most(after.lower) < most(before.lower);
    if (isWeaker) found.push({ link, before, after });
  }
  return found.sort((a, b) => a.link[0] - b.link[0] || a.link[1] - b.link[1]);
}

/** Counted once for a mask, unless there was no time to count to the end. */
function linesOfLink(index: ActorIndex, link: number, budget: Budget): LinkLines {
  const known = remembered.get(index.mask) ?? new Map<number, LinkLines>();
  remembered.set(index.mask, known);
  const lines = known.get(link) ?? linkLines(index, supportingRows(index).assertionsOf(link), budget);
  if (isExact(lines.before.lower) && isExact(lines.before.upper)) known.set(link, lines);
  return lines;
}
