import { POLARITIES, type Polarity } from "../model/claim.ts";
import type { EntityId, SourceId } from "../model/id.ts";
import { type Family, PREDICATES, type PredicateId } from "../model/predicate.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";

/** Which time of a claim is meant: of what is alleged, of its being said, of the source's being published. */
export const CLOCKS = ["event", "statement", "publication"] as const;
export type Clock = (typeof CLOCKS)[number];

/** How surely a time lies somewhere where it is vague. */
export const OVERLAPS = ["possible", "certain"] as const;

/**
 * A stretch of time in milliseconds since 1970 (UTC), both ends included. A claim whose time is vague overlaps it
 * possibly where any of the times it may denote lies inside, certainly where all of them do. One without a time on
 * that clock overlaps nothing.
 */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
  readonly clock: Clock;
  readonly overlap: (typeof OVERLAPS)[number];
}

/** What is asked for: a claim is selected where it meets every condition that is there. An empty selection is everything. */
export interface Selection {
  readonly predicates?: readonly PredicateId[];
  readonly families?: readonly Family[];
  readonly sources?: readonly SourceId[];
  /** Claims that have one of these at either end. */
  readonly entities?: readonly EntityId[];
  readonly polarity?: Polarity;
  readonly status?: "standing" | "withdrawn";
  readonly time?: TimeWindow;
}

/** One byte a row: 1 where the claim is selected. */
export type ClaimMask = Uint8Array;

/** Selects claims, edges and remarks alike, by their columns; no claim is made into an object. */
export function selectClaims(table: ClaimTable, selection: Selection): ClaimMask {
  const conditions = conditionsOf(table, selection);
  const mask = new Uint8Array(table.size);
  for (let row = 0; row < table.size; row++) mask[row] = conditions.every((holds) => holds(row)) ? 1 : 0;
  return mask;
}

/** The selected rows in order; every row where there is no mask. */
export function* rowsOf(mask: ClaimMask): Iterable<Row> {
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) yield row;
}

/** Whether a row is selected; without a mask every row is. */
export const isSelected = (mask: ClaimMask | undefined, row: Row): boolean => mask === undefined || mask[row] === 1;

type Condition = (row: Row) => boolean;

function conditionsOf({ columns, ...table }: ClaimTable, selection: Selection): Condition[] {
  const { predicates, families, sources, entities, polarity, status, time } = selection;
  const conditions: Condition[] = [];

  if (predicates !== undefined || families !== undefined) {
    const wanted = PREDICATES.map(
      ({ id, family }) => (predicates?.includes(id) ?? true) && (families?.includes(family) ?? true),
    );
    conditions.push((row) => wanted[columns.predicate[row] ?? -1] ?? false);
  }
  if (sources !== undefined) {
    const wanted = new Set(sources.map((id) => table.sourceIndex(id)));
    conditions.push((row) => wanted.has(columns.source[row]));
  }
  if (entities !== undefined) {
    const wanted = new Set(entities.flatMap((id) => table.entityIndex(id) ?? []));
    conditions.push((row) => wanted.has(columns.subject[row] ?? -1) || wanted.has(columns.object[row] ?? -1));
  }
  if (polarity !== undefined) {
    const wanted = POLARITIES.indexOf(polarity);
    conditions.push((row) => columns.polarity[row] === wanted);
  }
  if (status !== undefined) {
    const wanted = status === "withdrawn" ? 1 : 0;
    conditions.push((row) => columns.withdrawn[row] === wanted);
  }
  if (time !== undefined) conditions.push(timeCondition(columns, time));
  return conditions;
}

/** Where the times of claims on a clock stand: that of row r begins at `starts[at(r)]` and ends at `ends[at(r)]`, NaN where there is none. */
export interface ClaimTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  at(row: Row): number;
}

/** The times of claims on a clock, as columns. */
export function timesOn({ columns }: Pick<ClaimTable, "columns">, clock: Clock): ClaimTimes {
  return {
    event: { starts: columns.timeFrom, ends: columns.timeTo, at: (row: Row) => row },
    statement: { starts: columns.statementFrom, ends: columns.statementTo, at: (row: Row) => row },
    publication: {
      starts: columns.publishedFrom,
      ends: columns.publishedTo,
      at: (row: Row) => columns.source[row] ?? -1,
    },
  }[clock];
}

function timeCondition(columns: ClaimTable["columns"], { from, to, clock, overlap }: TimeWindow): Condition {
  const { starts, ends, at } = timesOn({ columns }, clock);
  return (row) => {
    const start = starts[at(row)] ?? Number.NaN;
    const end = ends[at(row)] ?? Number.NaN;
    // Comparisons with NaN are false: what has no time on this clock is never selected.
    return overlap === "possible" ? start <= to && end >= from : start >= from && end <= to;
  };
}
