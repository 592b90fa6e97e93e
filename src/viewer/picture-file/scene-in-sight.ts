import { type Scene, type SceneEdge, type SceneNode, SHOWINGS, type Showing } from "../renderer/renderer.ts";
import { pointOnCurve } from "../renderer/scene/curve.ts";
import type { Sight } from "../renderer/scene/sight.ts";

const ALONG = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Finds what of a scene is shown and in sight. An entity of which nothing is left keeps its place, as on the canvas. */
export function sceneInSight(scene: Scene, { rows, entities }: Showing, sight: Sight): Scene {
  const isNear = (node: SceneNode): boolean => {
    const { x, y } = sight.place(node.entity);
    const reach = node.size * sight.scale;
    return x > -reach && y > -reach && x < sight.width + reach && y < sight.height + reach;
  };
  const crosses = (edge: SceneEdge): boolean => {
    const [from, to] = [sight.place(edge.from), sight.place(edge.to)];
    const points = ALONG.map((t) => pointOnCurve(from, to, -edge.curve, t));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return (
      Math.max(...xs) > 0 && Math.min(...xs) < sight.width && Math.max(...ys) > 0 && Math.min(...ys) < sight.height
    );
  };
  return {
    ...scene,
    nodes: scene.nodes.filter(
      (node) => node.absent === undefined && entities[node.entity] !== SHOWINGS.gone && isNear(node),
    ),
    edges: scene.edges.filter((edge) => rows[edge.row] === 1 && crosses(edge)),
  };
}
