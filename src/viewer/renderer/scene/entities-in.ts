import type { Scene } from "../renderer.ts";

/** How many entities share the picture of a scene: whoever has no place yet takes no room. */
export const entitiesIn = ({ nodes, unplaced = 0 }: Pick<Scene, "nodes" | "unplaced">): number =>
  nodes.length - unplaced;
