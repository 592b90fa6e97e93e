import { BASES, INTERESTS, STANCES, STEP_MODES, type StepMode, TERMS } from "../model/attribution.ts";
import { POLARITIES } from "../model/claim.ts";
import { PREDICATES } from "../model/predicate.ts";
import type { ClaimColumns } from "./claim-columns.ts";

/** Every mode of a step, in the order by which columns tell them. */
export const MODES = Object.keys(STEP_MODES) as StepMode[];

/** What a column has one place for; a list's offsets have one place more. */
export type Per = "claim" | "source" | "step" | "hedge" | "step-hedge" | "word";

type NumberLayout =
  /** Positions in a list of the table; `optional` lets NONE stand. */
  | {
      readonly type: "index";
      readonly per: Per;
      readonly into: "entities" | "sources" | "words";
      readonly optional?: true;
    }
  /** Positions in a list of the model, so many long. */
  | { readonly type: "choice"; readonly per: Per; readonly among: number }
  /** Where each one's part of another list begins and ends. */
  | { readonly type: "offsets"; readonly per: Per; readonly into: Per; readonly notEmpty?: true }
  /** Positions in a text. */
  | { readonly type: "position"; readonly per: Per }
  /** Milliseconds since 1970. */
  | { readonly type: "time"; readonly per: Per }
  /** Raw bytes, so many a place. */
  | { readonly type: "bytes"; readonly per: Per; readonly wide: number };

type TextLayout = { readonly type: "text"; readonly per: Per; readonly notEmpty?: true };

/** What a column holds, and so how it is written, how long it is and what may stand in it. */
export type ColumnLayout = NumberLayout | TextLayout;

/** The layout of every column, in the order of a snapshot. A new column is a row here and a field of ClaimColumns. */
export const COLUMN_LAYOUT: { readonly [Name in keyof ClaimColumns]: ColumnLayout } = {
  id: { type: "text", per: "claim", notEmpty: true },
  subject: { type: "index", per: "claim", into: "entities" },
  object: { type: "index", per: "claim", into: "entities", optional: true },
  value: { type: "text", per: "claim" },
  predicate: { type: "choice", per: "claim", among: PREDICATES.length },
  polarity: { type: "choice", per: "claim", among: POLARITIES.length },
  source: { type: "index", per: "claim", into: "sources" },
  anchorStart: { type: "position", per: "claim" },
  anchorEnd: { type: "position", per: "claim" },
  exact: { type: "text", per: "claim" },
  prefix: { type: "text", per: "claim" },
  suffix: { type: "text", per: "claim" },
  passageHash: { type: "bytes", per: "claim", wide: 32 },
  hasPassageHash: { type: "choice", per: "claim", among: 2 },
  statement: { type: "text", per: "claim", notEmpty: true },
  hedgeOffsets: { type: "offsets", per: "claim", into: "hedge" },
  hedges: { type: "index", per: "hedge", into: "words" },
  timeRaw: { type: "index", per: "claim", into: "words", optional: true },
  timeEdtf: { type: "index", per: "claim", into: "words", optional: true },
  timeFrom: { type: "time", per: "claim" },
  timeTo: { type: "time", per: "claim" },
  statementFrom: { type: "time", per: "claim" },
  statementTo: { type: "time", per: "claim" },
  publishedFrom: { type: "time", per: "source" },
  publishedTo: { type: "time", per: "source" },
  place: { type: "index", per: "claim", into: "entities", optional: true },
  withdrawn: { type: "choice", per: "claim", among: 2 },
  recordedBy: { type: "index", per: "claim", into: "words", optional: true },
  recordedAt: { type: "index", per: "claim", into: "words", optional: true },
  rare: { type: "text", per: "claim" },
  stepOffsets: { type: "offsets", per: "claim", into: "step", notEmpty: true },
  stepBy: { type: "index", per: "step", into: "entities", optional: true },
  stepIsWork: { type: "choice", per: "step", among: 2 },
  stepWorkWithheld: { type: "choice", per: "step", among: 2 },
  stepIn: { type: "index", per: "step", into: "sources", optional: true },
  stepCue: { type: "index", per: "step", into: "words", optional: true },
  stepMode: { type: "choice", per: "step", among: MODES.length },
  stepPolarity: { type: "choice", per: "step", among: STANCES.length },
  stepInterest: { type: "choice", per: "step", among: INTERESTS.length },
  stepBasis: { type: "choice", per: "step", among: BASES.length + 1 },
  stepTerms: { type: "choice", per: "step", among: TERMS.length + 1 },
  stepInferred: { type: "choice", per: "step", among: 2 },
  stepTimeRaw: { type: "index", per: "step", into: "words", optional: true },
  stepTimeEdtf: { type: "index", per: "step", into: "words", optional: true },
  stepHedgeOffsets: { type: "offsets", per: "step", into: "step-hedge" },
  stepHedges: { type: "index", per: "step-hedge", into: "words" },
  words: { type: "text", per: "word", notEmpty: true },
};
