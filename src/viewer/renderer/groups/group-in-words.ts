import { inFigures } from "../../in-figures.ts";
import { labelLines } from "../labels/label-lines.ts";
import type { Scene, SceneGroup } from "../renderer.ts";

/** What a group is called: after the one of it about whom most is claimed, "Evenlamp" and "and 212 others". */
export function groupInWords(
  { nodes }: Pick<Scene, "nodes">,
  { lead, members }: SceneGroup,
): readonly [name: string, others: string] {
  const name = labelLines(nodes[lead]?.label ?? "").join(" ");
  return [name, members === 2 ? "and one other" : `and ${inFigures(members - 1)} others`];
}
