import type { Places } from "../move-steadily.ts";
import type { Scene } from "../renderer.ts";
import { SHAPE_OF_KIND } from "./entity-shape.ts";
import { inkOfEntity } from "./inks.ts";

/** What the program reads of each entity, in this order. */
export const ENTITY_ATTRIBUTES = [
  { name: "a_position", size: 2 },
  { name: "a_size", size: 1 },
  { name: "a_shape", size: 1 },
  { name: "a_named", size: 1 },
  { name: "a_entity", size: 1 },
  { name: "a_ink", size: 1 },
] as const;

/** How many numbers an entity takes up, and which of them is its position in the table. */
const ENTITY_ITEMS = ENTITY_ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);
const ENTITY = 5;

/** The entities of a scene laid out for the GPU, one after the other: whoever is absent is not among them. */
export interface EntityItems {
  readonly array: Float32Array;
  readonly count: number;
}

/** Lays them out, in the order of the table. */
export function entityItems({ nodes }: Pick<Scene, "nodes">, places: Places): EntityItems {
  const array = new Float32Array(nodes.length * ENTITY_ITEMS);
  let count = 0;
  for (let entity = 0; entity < nodes.length; entity++) {
    const node = nodes[entity];
    if (node === undefined || node.absent !== undefined) continue;
    const at = count++ * ENTITY_ITEMS;
    array[at + 2] = node.size;
    array[at + 3] = SHAPE_OF_KIND[node.kind];
    array[at + 4] = node.named ? 1 : 0;
    array[at + ENTITY] = entity;
    array[at + 6] = inkOfEntity(node);
  }
  const items = { array: array.subarray(0, count * ENTITY_ITEMS), count };
  setEntityPlaces(items, places);
  return items;
}

/**
 * Puts all of them at places.
 * @param places in Sigma's own square, x and y by turns
 */
export function setEntityPlaces({ array, count }: EntityItems, places: Places): void {
  for (let item = 0; item < count; item++) {
    const at = item * ENTITY_ITEMS;
    const entity = array[at + ENTITY] ?? 0;
    array[at] = places[2 * entity] ?? 0;
    array[at + 1] = places[2 * entity + 1] ?? 0;
  }
}
