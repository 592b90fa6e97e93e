import type { Step } from "../model/attribution.ts";
import { type Claim, usualStance } from "../model/claim.ts";

/** A claim as people write it: a step's polarity stands only where it is not the usual one. */
export type WrittenClaim = Omit<Claim, "attribution"> & {
  readonly attribution: readonly (Omit<Step, "polarity"> & { readonly polarity?: Step["polarity"] })[];
};

/** Leaves out again what parsing filled in by itself, for files that people read. */
export const writtenClaim = (claim: Claim): WrittenClaim => ({
  ...claim,
  attribution: claim.attribution.map(({ polarity, ...step }) =>
    polarity === usualStance(step.mode, claim.polarity) ? step : { ...step, polarity },
  ),
});
