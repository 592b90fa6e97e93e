import { type ClaimMask, rowsOf } from "../graph/selection.ts";
import type { EntityId } from "../model/id.ts";
import { PREDICATES, type PredicateId } from "../model/predicate.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE, type Row } from "../table/row.ts";
import { clashingEnds, type End } from "./functional-predicate.ts";
import { mayCoincide, partedByTime } from "./may-coincide.ts";
import { propositionsOf } from "./proposition.ts";
import { standingClaims } from "./standing-claims.ts";

/** What a proposition says: between two entities, or as a remark on one. */
type Told =
  | { readonly subject: EntityId; readonly predicate: PredicateId; readonly object: EntityId }
  | { readonly subject: EntityId; readonly predicate: PredicateId; readonly value: string };

/** One proposition that some assert and others deny, about a time that may be the same. */
export type Denied = Told & {
  readonly kind: "denied";
  readonly asserts: readonly Row[];
  readonly denies: readonly Row[];
};

/** Ends of which there can be one only, such as birthplaces: a candidate, since records may be of two bearers of a name. */
export interface Functional {
  readonly kind: "functional";
  readonly subject: EntityId;
  readonly predicate: PredicateId;
  /** Each differs from at least one of the others. */
  readonly ends: readonly End[];
}

/** What cannot both be so, as it is told. Both sides are kept, and none is ever preferred. */
export type Contradiction = Denied | Functional;

/**
 * Finds what some claims say and others deny, and the ends that exclude each other. A symmetric predicate is the same
 * either way round. Withdrawn claims and those of retracted works give no support, and are left out.
 * @param mask the claims that count; all that stand, where there is none
 */
export function contradictions(table: ClaimTable, mask: ClaimMask = standingClaims(table)): Contradiction[] {
  return [...denied(table, mask), ...functional(table, mask)];
}

function* denied(table: ClaimTable, mask: ClaimMask): Iterable<Denied> {
  const isDenial = (row: Row): boolean => table.columns.polarity[row] === 1;

  for (const { claims } of propositionsOf(table, rowsOf(mask))) {
    if (claims.every(isDenial) || !claims.some(isDenial)) continue;
    for (const part of partedByTime(table, claims)) {
      const denials = part.filter(isDenial);
      const assertions = part.filter((row) => !isDenial(row));
      const [asserts, denies] = [meeting(table, assertions, denials), meeting(table, denials, assertions)];
      const [first] = asserts;
      if (first !== undefined) yield { kind: "denied", ...toldBy(table, first), asserts, denies };
    }
  }
}

/** The rows that may be about the same time as one of the other side. */
const meeting = (table: ClaimTable, rows: readonly Row[], others: readonly Row[]): Row[] =>
  rows.filter((row) => others.some((other) => mayCoincide(table, row, other))).sort((a, b) => a - b);

function toldBy(table: ClaimTable, row: Row): Told {
  const { subject, predicate, object, value } = table.claim(row);
  return object === undefined ? { subject, predicate, value } : { subject, predicate, object };
}

function* functional(table: ClaimTable, mask: ClaimMask): Iterable<Functional> {
  const { subject, predicate, polarity } = table.columns;
  const grouped = new Map<string, Row[]>();
  for (const row of rowsOf(mask)) {
    if (polarity[row] !== 0) continue;
    const key = `${subject[row]} ${predicate[row]}`;
    const known = grouped.get(key);
    if (known === undefined) grouped.set(key, [row]);
    else known.push(row);
  }

  for (const rows of grouped.values()) {
    const [first = NONE] = rows;
    const id = table.entities[subject[first] ?? NONE]?.id;
    const predicateId = PREDICATES[predicate[first] ?? NONE]?.id;
    if (id === undefined || predicateId === undefined || rows.length < 2) continue;
    const ends = clashingEnds(table, predicateId, rows);
    if (ends.length > 0) yield { kind: "functional", subject: id, predicate: predicateId, ends };
  }
}
