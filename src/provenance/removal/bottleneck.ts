import type { NamedActor } from "../actors/actor.ts";
import { beginBudget } from "../packing/budget.ts";
import { type Ablation, without } from "./ablation.ts";
import type { ActorIndex } from "./actor-index.ts";
import { actorsByLoss, byLoss } from "./actors-by-loss.ts";

/** An actor, and what would be lost without it. */
export interface Bottleneck {
  readonly actor: NamedActor;
  readonly loss: Ablation;
}

/** Among more actors than these that lose as much as the last one, what is left with one line tells no further. */
const MOST_WEIGHED = 60;
/** For all of them together: a link that is hard to count is hard without any of its actors. */
const [BRANCHES, MILLISECONDS] = [200_000, 2000];

/**
 * Ranks the actors of a case by what would be lost without each: propositions first, then links, then links left with
 * one line. The first thing to ask of any case.
 */
export function bottlenecksOf(index: ActorIndex, most: number): Bottleneck[] {
  // What is left with one line takes long to find out, so it is asked only of those whom it can still bring to the top.
  const ranked = actorsByLoss(index, most);
  const weighed = ranked.length > Math.max(most, MOST_WEIGHED) ? ranked.slice(0, most) : ranked;
  const budget = beginBudget(BRANCHES, MILLISECONDS);
  return weighed
    .map((one) => ({ one, actor: one.actor, loss: without(index, [one.index], budget) }))
    .sort((a, b) => byLoss(a.one, b.one) || weakened(b.loss) - weakened(a.loss))
    .slice(0, most)
    .map(({ actor, loss }) => ({ actor, loss }));
}

const weakened = ({ leftWithOneLine, claims }: Ablation): number => leftWithOneLine.length * 1e6 + claims.length;
