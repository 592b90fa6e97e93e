import type { SourceId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** The works whose texts lie at hand, so that the passages quoted from them were held against them. */
export interface TextsAtHand {
  has(source: SourceId): boolean;
}

/**
 * A table as writers tell it. Where nobody says which texts lie at hand none does: a passage that may not have been checked
 * is told as one that was not.
 */
export interface ToldTable extends ClaimTable {
  readonly textsAtHand?: TextsAtHand | undefined;
}

/** What stands on an edge whose passage was held against nothing. */
export const NOT_CHECKED = "not checked: the text that the passage is quoted from is not at hand";

/** That a source's passages were not checked, in words; empty where they were. */
export const uncheckedInWords = (source: SourceId, { textsAtHand }: ToldTable): string =>
  textsAtHand?.has(source) ? "" : NOT_CHECKED;
