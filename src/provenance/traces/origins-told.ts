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
  let told: Map<number, Row[]> | undefined;
  const alike = toldAlike(table);

  return (work, row) => {
    told ??= claimsByWork(table);
    return (told.get(work) ?? []).flatMap((other): OriginTold[] => {
      if (alike[other] !== alike[row] || columns.polarity[other] !== columns.polarity[row]) return [];
      if (isEvent(table, row) && !mayCoincide(table, row, other)) return [];

      const first = columns.stepOffsets[other] ?? 0;
      const [by = NONE, at = NONE] = [columns.stepBy[first], columns.stepIn[first]];
      if (columns.stepIsWork[first] === 1) return [{ kind: "work", work: at === NONE ? work : at }];
      if (by !== NONE) return [{ kind: "entity", actor: by }];
      return [{ kind: "voice", actor: voiceAt(table, actors, other, first) }];
    });
  };
}

function claimsByWork({ columns, size }: ClaimTable): Map<number, Row[]> {
  const told = new Map<number, Row[]>();
  for (let row = 0; row < size; row++) {
    if (columns.withdrawn[row] === 1) continue;
    const work = columns.source[row] ?? NONE;
    const known = told.get(work);
    if (known === undefined) told.set(work, [row]);
    else known.push(row);
  }
  return told;
}
