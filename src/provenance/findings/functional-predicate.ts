import { timeBounds } from "../../model/edtf-time.ts";
import type { EntityId } from "../../model/id.ts";
import type { PredicateId } from "../../model/predicate.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Stretch } from "../propositions/event-time.ts";

/** One of several ends of which there can be one only, and the claims that tell it. */
export type End =
  | { readonly object: EntityId; readonly claims: readonly Row[] }
  | { readonly value: string; readonly claims: readonly Row[] };

/**
 * The ends that exclude each other where a predicate has one end only: places of birth of which neither lies in the
 * other, and dates of birth or death that certainly lie apart. Any other predicate has none. Words that are no date
 * are compared with nothing.
 * @param claims of one subject and this predicate, none a denial
 */
export function clashingEnds(table: ClaimTable, predicate: PredicateId, claims: readonly Row[]): End[] {
  if (predicate === "born-in") return clashingPlaces(table, claims);
  if (predicate === "born" || predicate === "died") return clashingDates(table, claims);
  return [];
}

function clashingPlaces(table: ClaimTable, claims: readonly Row[]): End[] {
  const tellings = new Map<number, Row[]>();
  for (const row of claims) {
    const place = table.columns.object[row] ?? 0;
    tellings.set(place, [...(tellings.get(place) ?? []), row]);
  }
  const around = new Map([...tellings.keys()].map((place) => [place, placesAround(table, place)]));
  const clash = (a: number, b: number): boolean => !around.get(a)?.has(b) && !around.get(b)?.has(a);

  return [...tellings].flatMap(([place, rows]) => {
    const id = table.entities[place]?.id;
    const clashes = [...tellings.keys()].some((other) => clash(place, other));
    return id !== undefined && clashes ? [{ object: id, claims: rows }] : [];
  });
}

/** A place and all that it lies in. */
function placesAround(table: ClaimTable, place: number): Set<number> {
  const around = new Set([place]);
  for (const at of around) {
    const within = table.entities[at]?.within;
    const outer = within === undefined ? undefined : table.entityIndex(within);
    if (outer !== undefined) around.add(outer);
  }
  return around;
}

function clashingDates(table: ClaimTable, claims: readonly Row[]): End[] {
  const tellings = new Map<string, { value: string; date: Stretch; claims: Row[] }>();
  for (const row of claims) {
    const { value = "", time } = table.claim(row);
    // The value may be the date itself, or words ("in a drone strike") beside which the date is the claim's time.
    const date = timeBounds(value) ?? (time?.edtf === undefined ? undefined : timeBounds(time.edtf));
    if (date === undefined) continue;
    const key = `${date.from} ${date.to} ${value}`;
    const known = tellings.get(key);
    if (known === undefined) tellings.set(key, { value, date, claims: [row] });
    else known.claims.push(row);
  }

  const dates = [...tellings.values()].map(({ date }) => date);
  const latestStart = dates.reduce((latest, { from }) => Math.max(latest, from), -Infinity);
  const earliestEnd = dates.reduce((earliest, { to }) => Math.min(earliest, to), Infinity);
  return [...tellings.values()]
    .filter(({ date }) => date.to < latestStart || date.from > earliestEnd)
    .map(({ value, claims: rows }) => ({ value, claims: rows }));
}
