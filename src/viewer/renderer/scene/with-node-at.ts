import type { Scene, SceneNode } from "../renderer.ts";
import type { Point } from "./curve.ts";

/** A scene with one of its entities put somewhere else, where it stays. */
export function withNodeAt(scene: Scene, entity: number | undefined, { x, y }: Point): Scene {
  const node = scene.nodes[entity ?? -1];
  return node === undefined || entity === undefined
    ? scene
    : { ...scene, nodes: scene.nodes.with(entity, { ...node, x, y, pinned: true }) };
}

/** Where in the table an entity is by now: in a case that was read again it may be elsewhere. None where it is there no more. */
export function entityNow({ nodes }: Pick<Scene, "nodes">, { id, entity }: SceneNode): number | undefined {
  const found = nodes[entity]?.id === id ? entity : nodes.findIndex((node) => node.id === id);
  return found < 0 ? undefined : found;
}
