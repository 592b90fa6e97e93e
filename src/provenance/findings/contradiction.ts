import { type ClaimMask, rowsOf } from "../../graph/selection.ts";
import type { EntityId } from "../../model/id.ts";
import { PREDICATES, type PredicateId } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { mayCoincide } from "../propositions/event-time.ts";
import { propositionsOf, tellingsOf } from "../propositions/propositions-of.ts";
import { standingClaims } from "../standing-claims.ts";
import { clashingEnds, type End } from "./functional-predicate.ts";

/** What a proposition says: between two entities, or as a remark on one. */
type Told =
  | { readonly subject: EntityId; readonly predicate: PredicateId; readonly object: EntityId }
  | { readonly subject: EntityId; readonly predicate: PredicateId; readonly value: string };

/** One proposition that some assert and others deny, about a time that may be the same. */
export type Denied = Told & {
  readonly kind: "denied";
  readonly asserts: readonly Row[];
  readonly denies: readonly Row[];
  /** Of an event: tellings on either side that nothing dates; they may be of another time. */
  readonly undated: readonly Row[];
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

  for (const proposition of propositionsOf(table, rowsOf(mask))) {
    const tellings = tellingsOf(proposition);
    const [asserts, denies] = [tellings.filter((row) => !isDenial(row)), tellings.filter(isDenial)];
    const [first] = asserts;
    if (first === undefined || denies.length === 0) continue;
    // A state may be told of two times and be one; what certainly lies apart is denied all the same by nobody.
    if (!asserts.some((row) => denies.some((other) => mayCoincide(table, row, other)))) continue;
    yield { kind: "denied", ...toldBy(table, first), asserts, denies, undated: proposition.undated };
  }
}

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
