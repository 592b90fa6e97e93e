import type { Entity } from "../model/entity.ts";
import { isRemarkPredicate, PREDICATES } from "../model/predicate.ts";
import type { Source } from "../model/source.ts";
import type { ClaimColumns } from "./claim-columns.ts";
import { COLUMN_LAYOUT, type ColumnLayout, type Per } from "./column-layout.ts";
import { NONE, type Row } from "./row.ts";
import { type TextColumn, textCount } from "./text-column.ts";

type Column = TextColumn | Uint8Array | Uint32Array | Float64Array;

/**
 * Says what is wrong with columns that came from outside: lengths that differ, positions past their lists, offsets
 * that run backwards, a claim with both ends and a value or with neither, or without its passage. Columns that pass make only whole claims.
 * @returns a sentence, or undefined where all is well
 */
export function whatIsWrong(
  columns: ClaimColumns,
  { entities, sources }: { readonly entities: readonly Entity[]; readonly sources: readonly Source[] },
): string | undefined {
  const counts: Record<Per, number> = {
    claim: textCount(columns.id),
    source: sources.length,
    step: columns.stepBy.length,
    hedge: columns.hedges.length,
    "step-hedge": columns.stepHedges.length,
    word: textCount(columns.words),
  };
  const lists = { entities: entities.length, sources: sources.length, words: counts.word };

  for (const [name, layout] of Object.entries(COLUMN_LAYOUT)) {
    const column: Column = columns[name as keyof ClaimColumns];
    if (!holds(column, layout, counts, lists)) return `the column "${name}" does not fit the others`;
  }
  for (let i = 0; i < columns.id.bytes.length; i++)
    if (IS_ID_BYTE[columns.id.bytes[i] ?? 0] !== 1) return "a claim has an id that no file could hold";
  for (let row = 0; row < counts.claim; row++) {
    const hasObject = columns.object[row] !== NONE;
    if (hasObject === hasText(columns.value, row)) return `row ${row} is neither an edge nor a remark`;
    if (hasObject === takesValue[columns.predicate[row] ?? -1])
      return `row ${row} has a predicate that does not fit it`;
    if ((columns.anchorEnd[row] ?? 0) <= (columns.anchorStart[row] ?? 0)) return `row ${row} stands on no passage`;
    if (!hasText(columns.exact, row) && columns.hasPassageHash[row] !== 1) return `row ${row} holds no passage`;
  }
  return undefined;
}

const IS_ID_BYTE = new Uint8Array(256);
for (const byte of new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"))
  IS_ID_BYTE[byte] = 1;

const takesValue = PREDICATES.map(isRemarkPredicate);

const hasText = ({ offsets }: TextColumn, row: Row): boolean => (offsets[row + 1] ?? 0) > (offsets[row] ?? 0);

function holds(
  column: Column,
  layout: ColumnLayout,
  counts: Readonly<Record<Per, number>>,
  lists: Readonly<Record<"entities" | "sources" | "words", number>>,
): boolean {
  const places = counts[layout.per];
  if ("bytes" in column) {
    if (layout.type !== "text" || textCount(column) !== places) return false;
    return climbs(column.offsets, column.bytes.length, layout.notEmpty);
  }

  switch (layout.type) {
    case "text":
      return false;
    case "index":
      return column.length === places && allBelow(column, lists[layout.into], layout.optional);
    case "choice":
      return column.length === places && allBelow(column, layout.among);
    case "offsets":
      return column.length === places + 1 && climbs(column, counts[layout.into], layout.notEmpty);
    case "position":
    case "time":
      return column.length === places;
    case "bytes":
      return column.length === places * layout.wide;
    default:
      return layout satisfies never;
  }
}

function allBelow(column: Exclude<Column, TextColumn>, limit: number, optional = false): boolean {
  if (column instanceof Uint8Array) return bytesBelow(column, limit);
  // By position: a loop over the values themselves costs a step of an iterator each, on millions of them.
  for (let i = 0; i < column.length; i++) {
    const value = column[i] ?? 0;
    if (value >= limit && !(optional && value === NONE)) return false;
  }
  return true;
}

/** Apart from the others: a loop that meets arrays of one kind alone takes a fraction of the time. */
function bytesBelow(column: Uint8Array, limit: number): boolean {
  for (let i = 0; i < column.length; i++) if ((column[i] ?? 0) >= limit) return false;
  return true;
}

/** Offsets begin at 0, never fall, rise at every place where nothing may be empty, and end where their list does. */
function climbs(offsets: Exclude<Column, TextColumn>, end: number, notEmpty = false): boolean {
  if (offsets[0] !== 0 || offsets.at(-1) !== end) return false;
  for (let i = 1; i < offsets.length; i++) {
    const step = (offsets[i] ?? 0) - (offsets[i - 1] ?? 0);
    if (notEmpty ? step <= 0 : step < 0) return false;
  }
  return true;
}
