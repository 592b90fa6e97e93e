import { BASES, INTERESTS, STANCES, type Step, TERMS } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import { THE_WORK } from "../model/id.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { MODES } from "./column-layout.ts";
import { offsetsOf, uint8Column, uint32Column } from "./number-column.ts";
import type { RecordIndexer } from "./record-indexer.ts";

/** The columns that hold attributions, one place a step. */
export type StepColumns = Pick<ClaimColumns, Extract<keyof ClaimColumns, `step${string}`>>;

/** Lays out the attributions of all claims, one after the other. */
export function stepColumnsOf(claims: readonly Claim[], index: RecordIndexer): StepColumns {
  const steps: readonly Step[] = claims.flatMap(({ attribution }) => attribution);
  const numbers = (value: (step: Step) => number) => uint32Column(steps, value);
  const choices = (value: (step: Step) => number) => uint8Column(steps, value);

  return {
    stepOffsets: offsetsOf(claims, ({ attribution }) => attribution.length),
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
    stepHedgeOffsets: offsetsOf(steps, ({ hedges }) => hedges.length),
    stepHedges: uint32Column(
      steps.flatMap(({ hedges }) => hedges),
      index.word,
    ),
  };
}
