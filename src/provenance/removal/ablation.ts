import type { Row } from "../../table/row.ts";
import { type Budget, beginBudget } from "../packing/budget.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Loss, lossOf, lossOfClaims } from "./loss.ts";
import { mayBe } from "./may-be.ts";
import type { Pair } from "./pair.ts";
import { leftWithOneLine, type Weakened, weakenedBy } from "./weakened.ts";

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
export function without(index: ActorIndex, actors: Iterable<number>, budget: Budget = beginBudget()): Ablation {
  const away = [...actors];
  const loss = lossOf(index, away);
  const weakened = weakenedBy(index, loss, budget);
  return {
    ...loss,
    weakened,
    leftWithOneLine: leftWithOneLine(weakened, "upper"),
    maybeLeftWithOneLine: leftWithOneLine(weakened, "lower"),
    maybe: maybeLost(index, away, loss),
  };
}

/** What falls in some world and not in every one; each thing may want a world of its own. */
export function maybeLost(index: ActorIndex, away: readonly number[], certain: Loss): Loss {
  const worlds = mayBe(index, away).map((actors) => {
    const gone = new Set<Row>(certain.claims);
    for (const actor of actors) {
      for (const rows of [index.through.get(actor), index.maybeThrough.get(actor)]) {
        for (const row of rows ?? []) if (index.mask[row] === 1) gone.add(row);
      }
    }
    return gone.size === certain.claims.length ? certain : lossOfClaims(index, gone);
  });
  if (worlds.every((loss) => loss === certain)) return NOTHING;

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

const NOTHING: Loss = { claims: [], propositions: [], links: [], leftWithDenials: [], entities: [] };
