import type { LineString, MultiLineString, Point, Position } from "geojson";
import { recordOf } from "../../graph/joined/joined-records.ts";
import type { EdgeClaim } from "../../model/claim.ts";
import type { EntityId } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Where on the map a claim lies, and what in the record puts it there. */
export interface ClaimGeometry {
  readonly geometry: Point | LineString | MultiLineString | null;
  readonly placedBy: "both ends" | "its place" | "one end" | "nothing";
}

/**
 * A line between two places with coordinates; else a point, where the claim records its place or has one end that is
 * one; else nothing. People and organizations lie nowhere by themselves, and no place borrows the coordinates of another.
 */
export function claimGeometry(
  claim: Pick<EdgeClaim, "subject" | "object" | "place">,
  table: ClaimTable,
): ClaimGeometry {
  const from = positionOf(claim.subject, table);
  const to = positionOf(claim.object, table);
  if (from !== undefined && to !== undefined) return { geometry: lineBetween(from, to), placedBy: "both ends" };

  const at = claim.place === undefined ? undefined : positionOf(claim.place, table);
  if (at !== undefined) return { geometry: { type: "Point", coordinates: at }, placedBy: "its place" };

  const end = from ?? to;
  if (end !== undefined) return { geometry: { type: "Point", coordinates: end }, placedBy: "one end" };
  return { geometry: null, placedBy: "nothing" };
}

/** An entity's longitude and latitude, in the order of RFC 7946; undefined where none are recorded. */
export function positionOf(id: EntityId, table: ClaimTable): Position | undefined {
  const coordinates = recordOf(table, id)?.coordinates;
  return coordinates && [coordinates.longitude, coordinates.latitude];
}

/** A line, cut where it crosses the antimeridian, as RFC 7946 (section 3.1.9) asks. */
function lineBetween(from: Position, to: Position): LineString | MultiLineString {
  const [west, south, east, north] = [from[0] ?? 0, from[1] ?? 0, to[0] ?? 0, to[1] ?? 0];
  const across = east - west;
  if (Math.abs(across) <= 180) return { type: "LineString", coordinates: [from, to] };

  const edge = across < 0 ? 180 : -180;
  const unrolled = across < 0 ? across + 360 : across - 360;
  const latitude = unrolled === 0 ? south : south + ((north - south) * (edge - west)) / unrolled;
  return {
    type: "MultiLineString",
    coordinates: [
      [from, [edge, latitude]],
      [[-edge, latitude], to],
    ],
  };
}
