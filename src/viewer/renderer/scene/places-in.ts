import type { Places } from "../move-steadily.ts";
import type { Scene } from "../renderer.ts";
import type { Point } from "./curve.ts";

/** Where the nodes of a scene lie, two figures each, in the square that a picture is drawn in. */
export function placesIn({ nodes }: Pick<Scene, "nodes">, toSquare: (point: Point) => Point): Places {
  const places = new Float64Array(2 * nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node === undefined) continue;
    const { x, y } = toSquare(node);
    places[2 * i] = x;
    places[2 * i + 1] = y;
  }
  return places;
}

/** The same of some entities, of whom those who are not drawn have no place. */
export function placesOfThese(
  { nodes }: Pick<Scene, "nodes">,
  entities: readonly number[],
  toSquare: (point: Point) => Point,
): Point[] {
  return entities.flatMap((entity) => {
    const node = nodes[entity];
    return node === undefined || node.absent !== undefined ? [] : toSquare(node);
  });
}
