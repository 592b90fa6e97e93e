import type { Scene, SceneNode } from "../renderer/renderer.ts";

/** Where somebody has put an entity, in whole units of the layout; it stays there, and its name is always written. */
export interface Pin {
  /** Its position in the table. */
  readonly entity: number;
  readonly x: number;
  readonly y: number;
}

/** Pins with one put in, in place of the one that its entity had; in ascending order of their entities. */
export const pinned = (pins: readonly Pin[], { entity, x, y }: Pin): readonly Pin[] =>
  [...unpinned(pins, entity), { entity, x: Math.round(x), y: Math.round(y) }].sort((a, b) => a.entity - b.entity);

/** Pins without that of an entity, which goes back to where the layout has it. */
export const unpinned = (pins: readonly Pin[], entity: number): readonly Pin[] =>
  pins.filter((pin) => pin.entity !== entity);

/** A scene with the pinned entities where they were put. */
export function pinnedScene(scene: Scene, pins: readonly Pin[]): Scene {
  if (pins.length === 0) return scene;

  const nodes: SceneNode[] = [...scene.nodes];
  for (const { entity, x, y } of pins) {
    const node = nodes[entity];
    if (node !== undefined) nodes[entity] = { ...node, x, y, pinned: true };
  }
  return { ...scene, nodes };
}
