import { type Ablation, without } from "./ablation.ts";
import type { ActorIndex } from "./actor-index.ts";
import { type Actor, actorOf } from "./trace.ts";

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
  return [...index.through.keys()]
    .map((key): Bottleneck => ({ actor: actorOf(index.table, key), loss: without(index, [key]) }))
    .filter(({ actor }) => actor.kind !== "unnamed")
    .sort((a, b) => rank(b.loss) - rank(a.loss))
    .slice(0, most);
}

const rank = ({ propositions, links, leftWithOneLine, claims }: Ablation): number =>
  propositions.length * 1e9 + links.length * 1e6 + leftWithOneLine.length * 1e3 + claims.length / 1e3;
