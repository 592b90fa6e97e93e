import type { LeaveAsked } from "../graph/gate/leave-terms.ts";
import type { EdgeClaim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Kept } from "./loss/kept.ts";
import type { Loss } from "./loss/loss.ts";
import type { TextsAtHand, ToldTable } from "./words/told-table.ts";

/** What somebody asks of an export: what goes along, and the works whose texts lie at hand, so that their passages were checked. */
export interface ExportAsked extends LeaveAsked {
  /**
   * The works whose texts lie at hand, by id: a `Set` of ids, or the `texts` that a case was opened with. Where they are not
   * given, or one is not among them, each edge that stands on it says "not checked".
   */
  readonly texts?: TextsAtHand | undefined;
}

/** One file of an export. */
export interface ExportPart {
  /**
   * What takes the place of the name's ending; the main file has none. In a format of many files it is "/" and the
   * file's path within the folder that is named.
   */
  readonly suffix: string;
  /** The contents piece by piece: a million claims must not become one string. */
  readonly chunks: Iterable<string>;
}

/**
 * The contract of an export. Each claim between two entities that the format holds becomes one edge, never merged with
 * another, and every edge carries the fields of `claimFields`: the mark, the claim's id, the source and the speaker
 * among them.
 */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** The ending of the main file's name; empty where the export is a folder of many files. */
  readonly extension: string;
  /** Whether there is a place for a claim at all; where this is not there, there is one for every edge. */
  holds?(claim: EdgeClaim, table: ClaimTable): boolean;
  /**
   * Writes what it is given; each of `FORMATS` has the gate before it and is given what may leave. Without `asked.texts` every
   * edge is marked as one whose passage was not checked, since nobody said which texts lie at hand.
   */
  write(table: ToldTable, asked?: ExportAsked): Iterable<ExportPart>;
  /** Whatever a case says beyond this is named in the loss report; see `lossesOf`. */
  readonly keeps: Kept;
  /** What arrives and yet does not show in this format, or lies outside the records. */
  furtherLosses?(table: ClaimTable, asked?: LeaveAsked): readonly Loss[];
}
