import { plainDateBounds, type TimeBounds } from "../model/plain-date.ts";
import type { OtherRecords } from "./assemble-table.ts";
import type { ClaimTable } from "./claim-table.ts";
import { NONE } from "./row.ts";
import { textAt, textCount } from "./text-column.ts";

/** A date that is no plain one, and its bounds; null where it is open, for JSON knows no infinity. */
export type VagueDate = readonly [edtf: string, from: number | null, to: number | null];

/** The dates of few claims, among their rare fields. */
const RARE_DATE = /"(?:when|asOf)":"([^"\\]+)"/g;

/** The dates of a table that it takes a parser to read, each once with its bounds, so that whoever reopens it needs none. */
export function vagueDates(table: ClaimTable): readonly VagueDate[] {
  const dates = new Map<string, VagueDate>();
  const meet = (edtf: string | undefined): void => {
    if (edtf === undefined || dates.has(edtf) || plainDateBounds(edtf) !== undefined) return;
    const bounds = table.boundsOf(edtf);
    if (bounds !== undefined) dates.set(edtf, [edtf, orNull(bounds.from), orNull(bounds.to)]);
  };

  const { columns } = table;
  const isDate = new Uint8Array(textCount(columns.words));
  for (const column of [columns.timeEdtf, columns.stepTimeEdtf, columns.recordedAt]) markAll(column, isDate);
  for (const [word, is] of isDate.entries()) if (is === 1) meet(textAt(columns.words, word));
  for (let row = 0; row < table.size; row++) {
    const rare = textAt(columns.rare, row);
    if (rare !== undefined) for (const [, edtf] of rare.matchAll(RARE_DATE)) meet(edtf);
  }
  for (const edtf of datesBeside(table)) meet(edtf);
  return [...dates.values()];
}

/** Marks every word that stands in a column. */
function markAll(column: Uint32Array, marks: Uint8Array): void {
  for (let i = 0; i < column.length; i++) {
    const word = column[i] as number;
    if (word !== NONE) marks[word] = 1;
  }
}

function* datesBeside({
  entities,
  sources,
  replies,
  corrections,
  readings,
}: OtherRecords): Iterable<string | undefined> {
  for (const { published, accessed, embargo, statusChange, joinedInto } of sources) {
    yield* [published, accessed, embargo, statusChange?.when, joinedInto?.when];
  }
  for (const { joinedInto } of entities) yield joinedInto?.when;
  for (const { when } of [...replies, ...corrections]) yield when;
  for (const { frames } of readings) for (const { steps } of frames) for (const { time } of steps) yield time?.edtf;
}

/** Tells the bounds of dates without a parser: of plain ones, and of those that came with their bounds. */
export function boundsOfKnown(vague: readonly VagueDate[]): ClaimTable["boundsOf"] {
  const known = new Map<string, TimeBounds>(
    vague.map(([edtf, from, to]) => [edtf, { from: from ?? -Infinity, to: to ?? Infinity }]),
  );
  return (edtf) => plainDateBounds(edtf) ?? known.get(edtf);
}

const orNull = (moment: number): number | null => (Number.isFinite(moment) ? moment : null);
