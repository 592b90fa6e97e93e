import type { Actors } from "../actors/actors.ts";
import { type Doubt, doubtKey } from "./doubt.ts";

/** Every doubt is open but these. */
export function openBut(settled: readonly Doubt[]): (doubt: Doubt) => boolean {
  const kinds = new Set(settled.map(({ kind }) => kind));
  const keys = new Set(settled.map(doubtKey));
  return (doubt) => !(kinds.has(doubt.kind) && keys.has(doubtKey(doubt)));
}

/** The doubt for which an actor keeps a telling out of the lower end. */
export function doubtAbout(actor: number, actors: Actors): Doubt {
  if (actors.isEntity(actor)) return { kind: "withheld", entity: actor };
  return actors.isVoice(actor)
    ? { kind: "unattributed", voice: actor }
    : { kind: "no-maker", source: actors.sourceOf(actor) };
}
