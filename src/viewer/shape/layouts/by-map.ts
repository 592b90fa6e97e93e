import { ALL_PLACES, mapProjection } from "../../map/map-projection.ts";
import { placePoints } from "../../map/place-points.ts";
import type { Point } from "../../renderer/scene/curve.ts";
import { AREA, type Arranged, noPlaces, ROOM, type Unarranged } from "./arranged.ts";
import { freeRows } from "./free-rows.ts";
import { restBelow } from "./rest-below.ts";

/** Sets places where a map has them, above or below each other where they lie so near that their names need it; whoever has no place on a map stands below. */
export function byMap(unarranged: Unarranged): Arranged {
  const { table, standing, aspect } = unarranged;
  const places = noPlaces(unarranged);
  const points = placePoints(table);
  const onMap = standing.filter((entity) => points.has(entity));
  const rest = standing.filter((entity) => !points.has(entity));

  const height = Math.sqrt(((2 * onMap.length + 8) * AREA) / aspect);
  const size = { width: height * aspect, height };
  const project = mapProjection(points.values(), size, ALL_PLACES);
  const at = (entity: number): Point => {
    const { longitude = 0, latitude = 0 } = points.get(entity) ?? {};
    const [across = 0, down = 0] = project([longitude, latitude]) ?? [];
    return { x: across - size.width / 2, y: size.height / 2 - down };
  };
  const rowFor = freeRows();
  const fromWest = onMap.map((entity) => ({ entity, ...at(entity) }));
  for (const { entity, x, y } of fromWest.sort((one, other) => one.x - other.x || one.entity - other.entity)) {
    places.x[entity] = x;
    places.y[entity] = rowFor(y / ROOM.y, x) * ROOM.y;
  }
  const words = `no place on a map: ${rest.length}`;
  return { ...places, guides: restBelow(places, onMap, rest, unarranged, words) };
}
