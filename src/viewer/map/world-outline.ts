import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** The world as lines to draw: coasts and borders, after Natural Earth at 1:110 million. */
export interface WorldOutline {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

/** How far the world's outline has come; a map without it still shows its places. */
export type World =
  | { readonly kind: "fetching" }
  | { readonly kind: "there"; readonly outline: WorldOutline }
  | { readonly kind: "failed" };

/** Asks for the outline where the page comes from: no tile is ever fetched from anywhere. Never rejects. */
export async function openWorld(ask: typeof fetch): Promise<World> {
  try {
    const response = await ask("./world.json");
    return response.ok ? { kind: "there", outline: outlineOf(await response.json()) } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}

/** Takes land and borders out of world-atlas's topology of countries. */
export function outlineOf(world: Topology<{ countries: GeometryCollection }>): WorldOutline {
  const { countries } = world.objects;
  return {
    land: merge(world, countries.geometries as Parameters<typeof merge>[1]),
    borders: mesh(world, countries, (one, other) => one !== other),
  };
}
