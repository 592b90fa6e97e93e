import type { ClaimMask } from "../graph/selection.ts";
import { type TimeBounds, timeBounds } from "../model/edtf-time.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { textAt } from "../table/text-column.ts";

/** When something became known: to everybody, as its source was published, or to this case, as it was recorded. */
export const KNOWLEDGE_CLOCKS = ["published", "recorded"] as const;
export type KnowledgeClock = (typeof KNOWLEDGE_CLOCKS)[number];

/**
 * Selects the claims that were known by the end of a date and then gave support. Whatever happened counts from the
 * earliest moment at which it may have: a claim's becoming known, its withdrawal, its source's retraction. One without
 * a date on the clock counts as known; one withdrawn later still counts; one withdrawn by then, or read in a source
 * that was retracted by then, gives no support, which is no denial.
 */
export function asKnownOn(table: ClaimTable, date: TimeBounds, clock: KnowledgeClock): ClaimMask {
  const byThen = (edtf: string): boolean => (timeBounds(edtf)?.from ?? -Infinity) <= date.to;
  const retracted = table.sources.map(
    ({ status, statusChange }) => status === "retracted" && byThen(statusChange?.when ?? ""),
  );

  return Uint8Array.from({ length: table.size }, (_, row) => {
    const source = table.columns.source[row] ?? -1;
    const known = dateOf(table, row, source, clock);
    if (retracted[source] === true || (known !== undefined && !byThen(known))) return 0;
    if (table.columns.withdrawn[row] !== 1) return 1;
    return byThen(table.claim(row).withdrawal?.when ?? "") ? 0 : 1;
  });
}

/** Selects the claims without a date on a clock, which count as known on any day. */
export function undatedOn(table: ClaimTable, clock: KnowledgeClock): ClaimMask {
  return Uint8Array.from({ length: table.size }, (_, row) =>
    dateOf(table, row, table.columns.source[row] ?? -1, clock) === undefined ? 1 : 0,
  );
}

function dateOf({ columns, sources }: ClaimTable, row: number, source: number, clock: KnowledgeClock) {
  switch (clock) {
    case "published":
      return sources[source]?.published;
    case "recorded":
      return textAt(columns.words, columns.recordedAt[row] ?? -1);
    default:
      return clock satisfies never;
  }
}
