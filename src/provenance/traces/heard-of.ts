import type { Actors } from "../actors/actors.ts";
import type { Trace } from "./trace.ts";

/**
 * What is left of a trace without who says it: who heard it. Undefined where nobody did, since they told it themselves.
 * @param origin as originOf finds it: with the parties of each, so that nothing comes along that only stood behind them
 */
export function heardOf(trace: Trace, origin: ReadonlySet<number>, actors: Actors): Trace | undefined {
  const isLeft = (actor: number): boolean => !origin.has(actor);
  const recorded = trace.actors.filter(isLeft);
  if (recorded.length === 0) return undefined;
  return {
    claim: trace.claim,
    actors: recorded,
    withDoubts: trace.withDoubts === trace.actors ? recorded : trace.withDoubts.filter(isLeft),
    // A work that is taken out again is no doubt more; a voice that nobody names may be anybody, whoever heard it.
    unsure: trace.unsure.filter((one) => isLeft(one) || actors.isVoice(one)),
  };
}
