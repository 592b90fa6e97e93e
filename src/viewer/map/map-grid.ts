import { type GeoProjection, geoGraticule, geoGraticule10 } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { MapSize } from "./map-projection.ts";

/** A grid of meridians and parallels, and how wide its meshes are in degrees. */
export interface MapGrid {
  readonly lines: MultiLineString;
  readonly step: number;
}

/** Meshes that people can count in, in degrees. */
const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
/** How many meshes lie between two sides of the screen at least, or the place would have no measure. */
const FEWEST = 3;

/** The grid of what a map shows: so fine that some of it is in sight however near one comes. */
export function mapGrid(projection: GeoProjection, { width, height }: MapSize): MapGrid {
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => projection.invert?.([x, y]));
  const [west, east] = extent(corners.map((corner) => corner?.[0]));
  const [south, north] = extent(corners.map((corner) => corner?.[1]));
  const span = Math.min(east - west, north - south);
  // Where a corner lies beside the world, the whole of it is in sight.
  if (!(span > 0 && span < 90)) return { lines: geoGraticule10(), step: 10 };

  const step = STEPS.find((one) => span / one >= FEWEST) ?? 0.01;
  const grid = geoGraticule()
    .extent([
      [Math.floor(west / step - 1) * step, Math.max(-90, Math.floor(south / step - 1) * step)],
      [Math.ceil(east / step + 1) * step, Math.min(90, Math.ceil(north / step + 1) * step)],
    ])
    .step([step, step])
    .precision(Math.min(2.5, step));
  return { lines: grid(), step };
}

function extent(values: readonly (number | undefined)[]): readonly [least: number, most: number] {
  const known = values.map((value) => value ?? Number.NaN);
  return [Math.min(...known), Math.max(...known)];
}
