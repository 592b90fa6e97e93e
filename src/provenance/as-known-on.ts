import type { ClaimMask } from "../graph/selection.ts";
import type { TimeBounds } from "../model/plain-date.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { textAt } from "../table/text-column.ts";

/** When something became known: to everybody, as its source was published, or to this case, as it was recorded. */
export const KNOWLEDGE_CLOCKS = ["published", "recorded"] as const;
export type KnowledgeClock = (typeof KNOWLEDGE_CLOCKS)[number];

/** Whether a vague date counts from the earliest moment that it may be, or only when it is certainly past. */
export const KNOWLEDGE_OVERLAPS = ["possible", "certain"] as const;
export type KnowledgeOverlap = (typeof KNOWLEDGE_OVERLAPS)[number];

/**
 * Selects the claims that were known by the end of a date and then gave support. A claim counts once it may have been
 * known, or once it certainly was, as is asked; one without a date on the clock counts as known possibly and not
 * certainly. One withdrawn later still counts; one withdrawn by then, or read in a source that was retracted by then,
 * gives no support, which is no denial: asked for what was possible it lasts until it is certainly gone, asked for what
 * was certain only until it may be. Who is whom is what the record says today: records of doubts bear no dates.
 */
export function asKnownOn(
  table: ClaimTable,
  date: TimeBounds,
  clock: KnowledgeClock,
  overlap: KnowledgeOverlap = "possible",
): ClaimMask {
  const wasKnown = (edtf: string): boolean => hadBegun(table, edtf, date, overlap);
  const isGone = (edtf: string): boolean => wasOver(table, edtf, date, overlap);
  const retracted = table.sources.map(
    ({ status, statusChange }) => status === "retracted" && isGone(statusChange?.when ?? ""),
  );

  return Uint8Array.from({ length: table.size }, (_, row) => {
    const source = table.columns.source[row] ?? -1;
    const known = dateOf(table, row, source, clock);
    if (retracted[source] === true || (known === undefined ? overlap === "certain" : !wasKnown(known))) return 0;
    if (table.columns.withdrawn[row] !== 1) return 1;
    return isGone(table.claim(row).withdrawal?.when ?? "") ? 0 : 1;
  });
}

function hadBegun(table: ClaimTable, edtf: string, date: TimeBounds, overlap: KnowledgeOverlap): boolean {
  const bounds = table.boundsOf(edtf);
  return ((overlap === "possible" ? bounds?.from : bounds?.to) ?? -Infinity) <= date.to;
}

/**
 * Whether what takes support away, such as a withdrawal or a retraction, had come about by the end of a date: certainly,
 * where what was possible is asked for, since support lasts until then.
 */
export const wasOver = (
  table: ClaimTable,
  edtf: string,
  date: TimeBounds,
  overlap: KnowledgeOverlap = "possible",
): boolean => hadBegun(table, edtf, date, overlap === "possible" ? "certain" : "possible");

/** Selects the claims without a date on a clock: they may have been known on any day, and certainly on none. */
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
