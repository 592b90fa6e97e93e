import { makeRoom } from "../../../graph/forces/make-room.ts";
import { ALL_PLACES, mapProjection } from "../../map/map-projection.ts";
import { placePoints } from "../../map/place-points.ts";
import { AREA, type Arranged, noPlaces, ROOM, type Unarranged } from "./arranged.ts";
import { restBelow } from "./rest-below.ts";

/** Where several places lie at one point, they stand about it. */
const AROUND = 3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Sets places where a map has them, as far from each other as their names need; whoever has no place on a map stands below. */
export function byMap(unarranged: Unarranged): Arranged {
  const { table, standing, aspect } = unarranged;
  const places = noPlaces(unarranged);
  const points = placePoints(table);
  const onMap = standing.filter((entity) => points.has(entity));
  const rest = standing.filter((entity) => !points.has(entity));

  const height = Math.sqrt(((2 * onMap.length + 8) * AREA) / aspect);
  const size = { width: height * aspect, height };
  const project = mapProjection(points.values(), size, ALL_PLACES);
  const [x, y] = [new Float64Array(onMap.length), new Float64Array(onMap.length)];
  for (const [i, entity] of onMap.entries()) {
    const { longitude = 0, latitude = 0 } = points.get(entity) ?? {};
    const [across = 0, down = 0] = project([longitude, latitude]) ?? [];
    x[i] = across - size.width / 2 + AROUND * Math.cos(i * GOLDEN_ANGLE);
    y[i] = size.height / 2 - down + AROUND * Math.sin(i * GOLDEN_ANGLE);
  }
  makeRoom(x, y, { width: ROOM.x, height: ROOM.y });
  for (const [i, entity] of onMap.entries()) {
    places.x[entity] = x[i] ?? 0;
    places.y[entity] = y[i] ?? 0;
  }
  const words = `no place on a map: ${rest.length}`;
  return { ...places, guides: restBelow(places, onMap, rest, unarranged, words) };
}
