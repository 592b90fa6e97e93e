import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import type { PlacePoint } from "./place-points.ts";

/** What of a case can be shown on a map. */
export interface ClaimsOnMap {
  /** Claims both ends of which are places that stand somewhere. */
  readonly links: readonly Row[];
  /** For each place on the map the claims that have it at an end, or that happened there. */
  readonly atPlaces: ReadonlyMap<number, readonly Row[]>;
}

/** Finds the claims of a mask that a map can show: links between places, and whatever is told of a place. */
export function claimsOnMap(table: ClaimTable, points: ReadonlyMap<number, PlacePoint>, mask: ClaimMask): ClaimsOnMap {
  const { subject, object, place } = table.columns;
  const links: Row[] = [];
  const atPlaces = new Map<number, Row[]>([...points.keys()].map((place) => [place, []]));
  if (points.size === 0) return { links, atPlaces };
  for (let row = 0; row < table.size; row++) {
    if (mask[row] !== 1) continue;
    const [from, to] = [subject[row] ?? NONE, object[row] ?? NONE];
    if (from !== to && points.has(from) && points.has(to)) links.push(row);

    const where = place[row] ?? NONE;
    atPlaces.get(from)?.push(row);
    if (to !== from) atPlaces.get(to)?.push(row);
    if (where !== from && where !== to) atPlaces.get(where)?.push(row);
  }
  return { links, atPlaces };
}
