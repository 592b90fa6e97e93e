import type { ClaimMask } from "../../graph/selection.ts";
import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { pointOnCurve } from "../renderer/curve.ts";
import type { Scene, SceneEdge, SceneNode } from "../renderer/renderer.ts";
import type { Sight } from "../renderer/sight.ts";

/** The part of a scene that a picture shows. */
export type SceneInSight = Pick<Scene, "nodes" | "edges" | "view">;

const ALONG = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** Finds what of a scene is shown and in sight: an entity goes where it had lines and none of its claims is left. */
export function sceneInSight(scene: Scene, table: ClaimTable, shown: ClaimMask, sight: Sight): SceneInSight {
  const kept = new Uint8Array(table.entities.length);
  for (let row = 0; row < table.size; row++) {
    if (shown[row] !== 1) continue;
    for (const end of [table.columns.subject[row], table.columns.object[row]]) if (end !== undefined) kept[end] = 1;
  }
  const isKept = ({ entity }: SceneNode): boolean =>
    kept[entity] === 1 ||
    (claimsAt(table.outgoing, entity).length === 0 && claimsAt(table.incoming, entity).length === 0);
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
    nodes: scene.nodes.filter((node) => isKept(node) && isNear(node)),
    edges: scene.edges.filter((edge) => shown[edge.row] === 1 && crosses(edge)),
    view: scene.view,
  };
}
