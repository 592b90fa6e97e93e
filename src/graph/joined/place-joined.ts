import type { ClaimTable } from "../../table/claim-table.ts";
import { isStanding } from "../standing-entities.ts";

/** Sets every record that was joined into another, in place, where that other is drawn: it is drawn as nothing of its own. */
export function placeJoined<Places extends Record<"x" | "y", Float64Array>>(table: ClaimTable, places: Places): Places {
  for (const [position, { id, joinedInto }] of table.entities.entries()) {
    if (joinedInto === undefined || isStanding(table, position)) continue;
    const standing = table.entityIndex(id) ?? position;
    places.x[position] = places.x[standing] ?? 0;
    places.y[position] = places.y[standing] ?? 0;
  }
  return places;
}
