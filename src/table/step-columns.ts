import { BASES, INTERESTS, STANCES, type Step, TERMS } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { THE_WORK } from "../model/id.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { MODES } from "./column-layout.ts";
import { type ColumnWalk, walkOver } from "./column-walk.ts";
import type { RecordIndexer } from "./record-indexer.ts";

/** The columns that hold attributions, one place a step. */
export type StepColumns = Pick<ClaimColumns, Extract<keyof ClaimColumns, `step${string}`>>;

/**
 * Lays out the attributions of all claims, one after the other.
 * @param perClaim the walk over the claims, in which the steps of each are counted
 */
export function stepColumnsOf(
  claims: readonly Claim[],
  perClaim: ColumnWalk<Claim>,
  index: RecordIndexer,
): StepColumns {
  const steps: readonly Step[] = claims.flatMap(({ attribution }) => attribution);
  const perStep = walkOver(steps);
  const { uint32: numbers, uint8: choices } = perStep;
  const columns = {
    stepOffsets: perClaim.offsets(({ attribution }) => attribution.length),
    stepBy: numbers(({ by }) => index.entity(by)),
    stepIsWork: choices(({ by }) => Number(by === THE_WORK)),
    stepWorkWithheld: choices(({ workWithheld }) => Number(workWithheld ?? false)),
    stepIn: numbers(({ in: source }) => index.source(source)),
    stepCue: numbers(({ cue }) => index.word(cue)),
    stepMode: choices(({ mode }) => MODES.indexOf(mode)),
    stepPolarity: choices(({ polarity }) => STANCES.indexOf(polarity)),
    stepInterest: choices(({ interest }) => INTERESTS.indexOf(interest)),
    stepBasis: choices(({ basis }) => (basis === undefined ? 0 : BASES.indexOf(basis) + 1)),
    stepTerms: choices(({ terms }) => (terms === undefined ? 0 : TERMS.indexOf(terms) + 1)),
    stepInferred: choices(({ inferred }) => Number(inferred)),
    stepTimeRaw: numbers(({ time }) => index.word(time?.raw)),
    stepTimeEdtf: numbers(({ time }) => index.word(time?.edtf)),
    stepHedgeOffsets: perStep.offsets(({ hedges }) => hedges.length),
    stepHedges: Uint32Array.from(
      steps.flatMap(({ hedges }) => hedges),
      index.word,
    ),
  };
  perStep.walk();
  return columns;
}
