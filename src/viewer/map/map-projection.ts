import { type GeoProjection, geoEqualEarth } from "d3-geo";
import type { PlacePoint } from "./place-points.ts";

/** A part of the screen, in CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** How a map was moved: nearer above 1, and by how many pixels from the middle. */
export interface MapCamera {
  readonly nearness: number;
  readonly x: number;
  readonly y: number;
}

/** The camera that shows every place of the case. */
export const ALL_PLACES: MapCamera = { nearness: 1, x: 0, y: 0 };

const ROOM = 70;
/** A few hundred kilometres across the screen: places that lie nearer to one another are told apart by coming nearer. */
const NEAREST = 12_000;

/** Puts the world (Equal Earth, Šavrič and others 2019) on the screen so that all places are in sight, then moves it. */
export function mapProjection(
  points: Iterable<PlacePoint>,
  { width, height }: MapSize,
  camera: MapCamera,
): GeoProjection {
  const places = [...points].map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const projection = geoEqualEarth();
  if (places.length === 0) projection.fitSize([width, height], { type: "Sphere" });
  else {
    // Turned so that the places lie in the middle, and none is cut from the others by the edge of the map.
    projection.rotate([-middleOf(places.map(([longitude]) => longitude)), 0]);
    const room = Math.min(ROOM, width / 4, height / 4);
    const extent: [[number, number], [number, number]] = [
      [room, room],
      [width - room, height - room],
    ];
    projection.fitExtent(extent, { type: "MultiPoint", coordinates: places });
    if (!(projection.scale() < NEAREST)) centre(projection.scale(NEAREST), places, { width, height });
  }

  const [x, y] = projection.translate();
  return projection
    .scale(projection.scale() * camera.nearness)
    .translate([
      (x - width / 2) * camera.nearness + width / 2 + camera.x,
      (y - height / 2) * camera.nearness + height / 2 + camera.y,
    ]);
}

/** The middle of the shortest arc that holds all longitudes: it begins after the widest gap between two of them. */
function middleOf(longitudes: readonly number[]): number {
  const around = [...longitudes].sort((a, b) => a - b);
  let [start, widest] = [0, -1];
  for (const [i, longitude] of around.entries()) {
    const gap = (longitude - (around.at(i - 1) ?? 0) + 360) % 360 || (around.length === 1 ? 360 : 0);
    if (gap > widest) [start, widest] = [longitude, gap];
  }
  return start + (360 - widest) / 2;
}

function centre(projection: GeoProjection, places: readonly [number, number][], { width, height }: MapSize): void {
  projection.translate([0, 0]);
  const drawn = places.map((place): [number, number] => projection(place) ?? [0, 0]);
  const middle = (axis: 0 | 1): number => {
    const along = drawn.map((point) => point[axis]);
    return (Math.min(...along) + Math.max(...along)) / 2;
  };
  projection.translate([width / 2 - middle(0), height / 2 - middle(1)]);
}
