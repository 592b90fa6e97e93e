import type { Step } from "../../model/attribution.ts";
import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import type { Gate } from "./gate.ts";

/**
 * A step as it leaves. Where its work stays behind it says so instead of naming it, so that the way does not pass for a
 * shorter one; where that work itself spoke, the voice is one that is not named.
 */
export function leavingStep<S extends Pick<Step, "by" | "in" | "workWithheld">>(
  step: S,
  kind: string,
  { tally, staysSource }: Gate,
): S {
  if (!staysSource(step.in)) return step;

  const { in: _, ...left } = step;
  tally.stays(`${kind}.in (the work stays behind)`);
  if (step.by === THE_WORK) tally.stays(`${kind}.by (the work itself, which stays behind)`);
  return { ...left, by: step.by === THE_WORK ? UNATTRIBUTED : step.by, workWithheld: true } as unknown as S;
}
