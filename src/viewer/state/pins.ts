import type { Scene, SceneNode } from "../renderer/renderer.ts";

/** Where somebody has put an entity, in whole units of the layout; it stays there, and its name is always written. */
export interface Pin {
  /** Its position in the table. */
  readonly entity: number;
  readonly x: number;
  readonly y: number;
  /** The word of the layout that it was put there in: in another the same place says something else, such as another year. */
  readonly layout: string;
}

/** Pins with some put in for a layout, in place of those that their entities had there; in ascending order of their entities. */
export function pinned(
  pins: readonly Pin[],
  layout: string,
  more: readonly Pick<Pin, "entity" | "x" | "y">[],
): readonly Pin[] {
  const entities = more.map(({ entity }) => entity);
  const put = new Map(more.map(({ entity, x, y }) => [entity, { entity, x: Math.round(x), y: Math.round(y), layout }]));
  return [...unpinned(pins, layout, entities), ...put.values()].sort(
    (a, b) => a.entity - b.entity || (a.layout < b.layout ? -1 : 1),
  );
}

/** Pins without those of some entities in a layout, which go back to where it has them. */
export function unpinned(pins: readonly Pin[], layout: string, entities: readonly number[]): readonly Pin[] {
  const gone = new Set(entities);
  return pins.filter((pin) => pin.layout !== layout || !gone.has(pin.entity));
}

/** A scene in a layout, with those where they were put who were pinned in it. */
export function pinnedScene(scene: Scene, pins: readonly Pin[], layout: string): Scene {
  const held = pins.filter((pin) => pin.layout === layout);
  if (held.length === 0) return scene;

  const nodes: SceneNode[] = [...scene.nodes];
  for (const { entity, x, y } of held) {
    const node = nodes[entity];
    if (node !== undefined) nodes[entity] = { ...node, x, y, pinned: true };
  }
  return { ...scene, nodes };
}
