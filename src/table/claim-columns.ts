import type { TextColumn } from "./text-column.ts";

/**
 * Every claim of a case as columns, one place a row. Entities and sources are told by their position in the table's
 * lists, repeated words by their index in `words`, closed lists by their position in the model's constants; NONE
 * stands where there is nothing. `column-layout.ts` says the same to machines.
 */
export interface ClaimColumns {
  readonly id: TextColumn;
  /** Of an entity that was joined into another, the position of that other; the id as recorded is among the rare fields. */
  readonly subject: Uint32Array;
  /** NONE of a remark. */
  readonly object: Uint32Array;
  /** What a remark says; empty of an edge. */
  readonly value: TextColumn;
  /** Positions in PREDICATES and POLARITIES. */
  readonly predicate: Uint8Array;
  readonly polarity: Uint8Array;
  readonly source: Uint32Array;
  /** UTF-16 code units of the source's text, end exclusive. */
  readonly anchorStart: Uint32Array;
  readonly anchorEnd: Uint32Array;
  readonly exact: TextColumn;
  readonly prefix: TextColumn;
  readonly suffix: TextColumn;
  /** SHA-256 of the passage, 32 bytes a row, and 1 where there is one. */
  readonly passageHash: Uint8Array;
  readonly hasPassageHash: Uint8Array;
  readonly statement: TextColumn;
  /** The hedges of row r are `hedges[hedgeOffsets[r]] … hedges[hedgeOffsets[r + 1] - 1]`, words each. */
  readonly hedgeOffsets: Uint32Array;
  readonly hedges: Uint32Array;

  /** When it happened: words, and milliseconds since 1970 (UTC), ±Infinity where open; NaN of a claim without a time. */
  readonly timeRaw: Uint32Array;
  readonly timeEdtf: Uint32Array;
  readonly timeFrom: Float64Array;
  readonly timeTo: Float64Array;
  /** When its origin said it; NaN where that is not recorded. */
  readonly statementFrom: Float64Array;
  readonly statementTo: Float64Array;
  /** When a source was published, one place a source; NaN where that is not recorded. */
  readonly publishedFrom: Float64Array;
  readonly publishedTo: Float64Array;

  readonly place: Uint32Array;
  /** 1 of a withdrawn claim. */
  readonly withdrawn: Uint8Array;
  readonly recordedBy: Uint32Array;
  readonly recordedAt: Uint32Array;
  /** What few claims have (`rare-fields.ts`) as JSON; empty of a claim that has none of it. */
  readonly rare: TextColumn;

  /** The steps of row r, origin first, are the places `stepOffsets[r] … stepOffsets[r + 1] - 1` of the columns below. */
  readonly stepOffsets: Uint32Array;
  /** NONE of a voice without a name, and of a work itself: `stepIsWork` tells the two apart. */
  readonly stepBy: Uint32Array;
  /** 1 where the work itself takes the step, `stepIn` or the one that was read. */
  readonly stepIsWork: Uint8Array;
  /** 1 where the step's work was left behind. */
  readonly stepWorkWithheld: Uint8Array;
  readonly stepIn: Uint32Array;
  readonly stepCue: Uint32Array;
  /** Positions in the modes, STANCES and INTERESTS of the model. */
  readonly stepMode: Uint8Array;
  readonly stepPolarity: Uint8Array;
  readonly stepInterest: Uint8Array;
  /** Positions in BASES and TERMS, one up: 0 where nothing is recorded. */
  readonly stepBasis: Uint8Array;
  readonly stepTerms: Uint8Array;
  readonly stepInferred: Uint8Array;
  readonly stepTimeRaw: Uint32Array;
  readonly stepTimeEdtf: Uint32Array;
  readonly stepHedgeOffsets: Uint32Array;
  readonly stepHedges: Uint32Array;

  /** The dictionary of repeated words. */
  readonly words: TextColumn;
}
