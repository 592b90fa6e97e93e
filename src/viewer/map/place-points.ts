import { standingEntities } from "../../graph/standing-entities.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Where a place lies, in degrees. */
export interface PlacePoint {
  readonly longitude: number;
  readonly latitude: number;
  /** False where it has no coordinates of its own and stands where a place does that it lies in. */
  readonly isOwn: boolean;
}

/** The places of a case that can be put on a map, by their positions in the table; looked for once. */
export function placePoints(table: ClaimTable): ReadonlyMap<number, PlacePoint> {
  const known = remembered.get(table) ?? pointsIn(table);
  remembered.set(table, known);
  return known;
}

const remembered = new WeakMap<ClaimTable, ReadonlyMap<number, PlacePoint>>();

function pointsIn(table: ClaimTable): ReadonlyMap<number, PlacePoint> {
  const points = new Map<number, PlacePoint>();
  for (const entity of standingEntities(table)) {
    const point = pointOf(table, entity, new Set());
    if (point !== undefined) points.set(entity, point);
  }
  return points;
}

/** @param passed places on the way up, so that two that lie in each other end the search */
function pointOf(table: ClaimTable, entity: number, passed: Set<number>): PlacePoint | undefined {
  const { coordinates, within } = table.entities[entity] ?? {};
  if (coordinates !== undefined) return { ...coordinates, isOwn: passed.size === 0 };

  const around = within === undefined ? undefined : table.entityIndex(within);
  if (around === undefined || passed.has(around)) return undefined;
  return pointOf(table, around, passed.add(entity));
}
