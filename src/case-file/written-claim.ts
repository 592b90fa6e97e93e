import type { Step } from "../model/attribution.ts";
import { type Claim, usualStance } from "../model/claim.ts";

/** A claim as people write it: a step's polarity stands only where it is not the usual one. */
export type WrittenClaim = Omit<Claim, "attribution"> & {
  readonly attribution: readonly (Omit<Step, "polarity"> & { readonly polarity?: Step["polarity"] })[];
};

/** Leaves out again what parsing filled in by itself, for files that people read. */
export function writtenClaim(claim: Claim): WrittenClaim {
  const attribution = claim.attribution.map((step) =>
    step.polarity === usualStance(step.mode, claim.polarity)
      ? withoutPolarity(step)
      : Object.assign(withoutPolarity(step), { polarity: step.polarity }),
  );
  return { ...claim, attribution };
}

// Field by field: of what is left of an object that is taken apart, an engine keeps a description of its own.
function withoutPolarity(step: Step): Omit<Step, "polarity"> {
  const left: Partial<Step> = {};
  for (const name of Object.keys(step) as (keyof Step)[])
    if (name !== "polarity") (left as Record<string, unknown>)[name] = step[name];
  return left as Omit<Step, "polarity">;
}
