import type { Row } from "../../table/row.ts";
import { type Interval, independentLines } from "../counting/independent-lines.ts";
import { beginBudget } from "../packing/budget.ts";
import type { Count } from "../packing/count.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Loss, lossOf, lossOfClaims, pairsOf } from "./loss.ts";
import { mayBe } from "./may-be.ts";
import type { Pair } from "./pair.ts";
import { supportingRows } from "./supporting-rows.ts";

/** A link that stays with fewer lines than before: from how many to how many, each from the least over the worlds to all apart. */
export interface Weakened {
  readonly link: Pair;
  readonly before: Interval;
  readonly after: Interval;
}

/** What would be gone without some actors, and what would hang by one line. Design, section 4: loss and weakened. */
export interface Ablation extends Loss {
  /** Links that stay and lose lines at one end at least. */
  readonly weakened: readonly Weakened[];
  /** Links that stay with one line at most where there were more, with all apart: whoever is whom. */
  readonly leftWithOneLine: readonly Pair[];
  /** The same at the lower end: in some world they have one line now, and had more in all of them. */
  readonly maybeLeftWithOneLine: readonly Pair[];
  /** What more may be gone, if in some world others are one with those taken away, speak for them, or rest on them. */
  readonly maybe: Loss;
}

/**
 * Takes actors away, by their numbers, and says what falls in every world and what in some. Only what they touch is
 * looked at again, so the cost goes by the claims that passed through them and not by the case.
 */
export function without(index: ActorIndex, actors: Iterable<number>): Ablation {
  const away = [...actors];
  const loss = lossOf(index, away);
  const weakened = weakenedBy(index, loss);
  const endsAt = (end: "lower" | "upper"): Pair[] =>
    weakened.flatMap(({ link, before, after }) => (most(before[end]) > 1 && most(after[end]) <= 1 ? [link] : []));
  return {
    ...loss,
    weakened,
    leftWithOneLine: endsAt("upper"),
    maybeLeftWithOneLine: endsAt("lower"),
    maybe: maybeLost(index, away, loss),
  };
}

const most = ({ atMost }: Count): number => atMost;

function weakenedBy(index: ActorIndex, { claims, links, leftWithDenials }: Loss): Weakened[] {
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

/** What falls in some world and not in every one; each thing may want a world of its own. */
function maybeLost(index: ActorIndex, away: readonly number[], certain: Loss): Loss {
  const worlds = mayBe(index, away).map((actors) => {
    const gone = new Set<Row>(certain.claims);
    for (const actor of actors) {
      for (const rows of [index.through.get(actor), index.maybeThrough.get(actor)]) {
        for (const row of rows ?? []) if (index.mask[row] === 1) gone.add(row);
      }
    }
    return gone.size === certain.claims.length ? certain : lossOfClaims(index, gone);
  });
  const more = <T>(of: (loss: Loss) => readonly T[], keyOf: (one: T) => string): T[] => {
    const known = new Set(of(certain).map(keyOf));
    const found = new Map(worlds.flatMap(of).map((one) => [keyOf(one), one]));
    return [...found].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
  };
  return {
    claims: more(({ claims }) => claims, String),
    propositions: more(({ propositions }) => propositions, String),
    links: more(({ links }) => links, String),
    leftWithDenials: more(({ leftWithDenials }) => leftWithDenials, String),
    entities: more(({ entities }) => entities, String),
  };
}
