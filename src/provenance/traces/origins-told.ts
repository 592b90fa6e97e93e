import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { Actors } from "../actors/actors.ts";
import { mayCoincide } from "../propositions/event-time.ts";
import { isEvent } from "../propositions/propositions-of.ts";
import { toldAlike } from "../propositions/told-alike.ts";
import { voiceAt } from "./voice-at.ts";

/** Who is the origin of what a work tells: somebody, a voice that is not named, or the work itself. */
export type OriginTold =
  | { readonly kind: "entity" | "voice"; readonly actor: number }
  | { readonly kind: "work"; readonly work: number };

/** Finds the origins of a work's own claims of the same proposition and polarity as a claim; withdrawn ones tell nothing. */
export function originsTold(table: ClaimTable, actors: Actors): (work: number, row: Row) => readonly OriginTold[] {
  const { columns } = table;
  const alike = toldAlike(table);

  return (work, row) =>
    (tellingsByWork(table).get(keyOf(table, work, alike[row] ?? row)) ?? []).flatMap((other): OriginTold[] => {
      if (columns.polarity[other] !== columns.polarity[row]) return [];
      if (isEvent(table, row) && !mayCoincide(table, row, other)) return [];

      const first = columns.stepOffsets[other] ?? 0;
      const [by = NONE, at = NONE] = [columns.stepBy[first], columns.stepIn[first]];
      if (columns.stepIsWork[first] === 1) return [{ kind: "work", work: at === NONE ? work : at }];
      if (by !== NONE) return [{ kind: "entity", actor: by }];
      return [{ kind: "voice", actor: voiceAt(table, actors, other, first) }];
    });
}

const remembered = new WeakMap<ClaimTable, ReadonlyMap<number, readonly Row[]>>();

/** The claims that are not withdrawn, by the work they were read in and what they tell; once for a table. */
function tellingsByWork(table: ClaimTable): ReadonlyMap<number, readonly Row[]> {
  const known = remembered.get(table);
  if (known !== undefined) return known;

  const { withdrawn, source } = table.columns;
  const told = new Map<number, Row[]>();
  for (const [row, first] of toldAlike(table).entries()) {
    if (withdrawn[row] === 1) continue;
    const key = keyOf(table, source[row] ?? NONE, first);
    const tellings = told.get(key);
    if (tellings === undefined) told.set(key, [row]);
    else tellings.push(row);
  }
  remembered.set(table, told);
  return told;
}

/** @param first the first claim that tells it */
const keyOf = ({ sources }: ClaimTable, work: number, first: Row): number => first * sources.length + work;
