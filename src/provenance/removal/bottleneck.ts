import { type Ablation, without } from "./ablation.ts";
import type { ActorIndex } from "./actor-index.ts";
import { actorsByLoss, byLoss } from "./actors-by-loss.ts";
import type { Actor } from "./trace.ts";

/** An actor, and what would be lost without it. */
export interface Bottleneck {
  readonly actor: Actor;
  readonly loss: Ablation;
}

/**
 * Ranks the actors of a case by what would be lost without each: propositions first, then links, then links left with
 * one line. The first thing to ask of any case.
 */
export function bottlenecksOf(index: ActorIndex, most: number): Bottleneck[] {
  // What is left with one line takes long to find out, so it is asked only of those whom it can still bring to the top.
  return actorsByLoss(index, most)
    .map(({ key, actor }): Bottleneck => ({ actor, loss: without(index, [key]) }))
    .sort((a, b) => byLoss(a.loss, b.loss) || weakened(b.loss) - weakened(a.loss))
    .slice(0, most);
}

const weakened = ({ leftWithOneLine, claims }: Ablation): number => leftWithOneLine.length * 1e6 + claims.length;
