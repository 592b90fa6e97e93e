import type { Placing } from "../../graph/layout.ts";
import { inFigures } from "../in-figures.ts";
import type { Scene } from "../renderer/renderer.ts";

type Drawn = Pick<Scene, "nodes" | "unplaced">;

/** What of a large case is drawn while not everybody in it has a place; nothing once all have. */
export function drawnSoFar(scene: Drawn): readonly string[] {
  if (scene.unplaced === undefined) return [];
  const all = allIn(scene);
  return [
    `drawn so far: ${inFigures(all - scene.unplaced)} of ${inFigures(all)} entities, first those of whom most is claimed`,
  ];
}

/** What has become of the places of a large case, as it is told once with each step. */
export function placedInWords(scene: Drawn, placing: Placing | undefined): string {
  const all = inFigures(allIn(scene));
  switch (placing) {
    case "few":
      return `${inFigures(allIn(scene) - (scene.unplaced ?? 0))} of ${all} entities are drawn so far, first those of whom most is claimed; the others follow`;
    case "rough":
      return `All ${all} entities are drawn; inside their groups they are still being arranged`;
    case undefined:
      return `All ${all} entities are drawn where they stay`;
    default:
      return placing satisfies never;
  }
}

const allIn = ({ nodes }: Drawn): number => nodes.filter(({ absent }) => absent !== "joined").length;
