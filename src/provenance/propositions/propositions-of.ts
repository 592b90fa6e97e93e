import { POLARITIES, type Polarity } from "../../model/claim.ts";
import { PREDICATES } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { isDated } from "./event-time.ts";
import { partsByTime } from "./parts-by-time.ts";
import { toldAlike } from "./told-alike.ts";

/**
 * The claims that tell one and the same: the same subject, predicate and object or value, and of an event tellings of
 * which any two may be about the same time. Design, section 4: what is counted together. Rows in ascending order.
 */
export interface Proposition {
  /** The first claim of the case with the same ends; the parts of one event share it. */
  readonly alike: Row;
  /** What counts at both ends. */
  readonly claims: readonly Row[];
  /** Tellings without a date of an event that others date: they may be of this time, and count at the upper end only. */
  readonly undated: readonly Row[];
}

/**
 * Groups claims into propositions, by first appearance; the parts of an event in order of time. This is the one place
 * where it is settled what is counted together.
 */
export function propositionsOf(table: ClaimTable, claims: Iterable<Row>): Proposition[] {
  const alike = toldAlike(table);
  const grouped = new Map<Row, Row[]>();
  for (const row of claims) {
    const first = alike[row] ?? row;
    const known = grouped.get(first);
    if (known === undefined) grouped.set(first, [row]);
    else known.push(row);
  }
  return [...grouped].flatMap(([first, rows]) =>
    rows.length > 1 && isEvent(table, first)
      ? partedByTime(table, first, rows)
      : [{ alike: first, claims: rows, undated: [] }],
  );
}

/** True where tellings at two times are of two things. */
export const isEvent = ({ columns }: ClaimTable, row: Row): boolean =>
  PREDICATES[columns.predicate[row] ?? 0]?.aspect === "event";

function partedByTime(table: ClaimTable, alike: Row, rows: readonly Row[]): Proposition[] {
  const dated = rows.filter((row) => isDated(table, row));
  if (dated.length === 0) return [{ alike, claims: rows, undated: [] }];
  const undated = rows.filter((row) => !isDated(table, row));
  return partsByTime(table, dated).map((claims) => ({ alike, claims, undated }));
}

/** A proposition's tellings of one polarity: where nothing dates any of them, they count at both ends. */
export function ofPolarity(
  { columns }: ClaimTable,
  { alike, claims, undated }: Proposition,
  polarity: Polarity,
): Proposition {
  const isIn = (row: Row): boolean => columns.polarity[row] === POLARITIES.indexOf(polarity);
  const [dated, others] = [claims.filter(isIn), undated.filter(isIn)];
  return dated.length > 0 ? { alike, claims: dated, undated: others } : { alike, claims: others, undated: [] };
}

/** All the tellings of a proposition, in ascending order. */
export const tellingsOf = ({ claims, undated }: Proposition): readonly Row[] =>
  undated.length === 0 ? claims : [...claims, ...undated].sort((a, b) => a - b);
