import type { Scene, SceneNode } from "../renderer/renderer.ts";

/** Where somebody has put an entity, in whole units of the layout; it stays there, and its name is always written. */
export interface Pin {
  /** Its position in the table. */
  readonly entity: number;
  readonly x: number;
  readonly y: number;
}

/** Pins with some put in, in place of those that their entities had; in ascending order of their entities. */
export function pinned(pins: readonly Pin[], ...more: readonly Pin[]): readonly Pin[] {
  const kept = unpinned(pins, ...more.map(({ entity }) => entity));
  const put = more.map(({ entity, x, y }) => ({ entity, x: Math.round(x), y: Math.round(y) }));
  return [...kept, ...put].sort((a, b) => a.entity - b.entity);
}

/** Pins without those of some entities, which go back to where the layout has them. */
export function unpinned(pins: readonly Pin[], ...entities: readonly number[]): readonly Pin[] {
  const gone = new Set(entities);
  return pins.filter(({ entity }) => !gone.has(entity));
}

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
