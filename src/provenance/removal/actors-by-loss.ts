import { type Loss, lossOf } from "./ablation.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Actor, actorOf } from "./trace.ts";

/** An actor with its key, and what would be gone without it. */
export interface ActorWithLoss {
  readonly key: string;
  readonly actor: Exclude<Actor, { kind: "unnamed" }>;
  readonly loss: Loss;
}

/**
 * The actors of a case without whom most would be gone, propositions first, then links; those without a name are nobody
 * one could leave out.
 * @param most how many; more where several at the end lose as much
 */
export function actorsByLoss(index: ActorIndex, most: number): readonly ActorWithLoss[] {
  const ranked: ActorWithLoss[] = [];
  for (const key of index.through.keys()) {
    const actor = actorOf(index.table, key);
    if (actor.kind !== "unnamed") ranked.push({ key, actor, loss: lossOf(index, [key]) });
  }
  ranked.sort((a, b) => byLoss(a.loss, b.loss));

  const last = ranked[most - 1];
  return last === undefined ? ranked : ranked.filter(({ loss }) => byLoss(loss, last.loss) <= 0);
}

/** Orders losses: the larger first. */
export const byLoss = (a: Loss, b: Loss): number =>
  b.propositions.length - a.propositions.length || b.links.length - a.links.length;
