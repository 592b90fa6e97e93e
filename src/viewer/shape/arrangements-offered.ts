import type { TimeWindow } from "../../graph/selection.ts";
import { isolatedWords } from "../isolated-words.ts";
import { placePoints } from "../map/place-points.ts";
import { claimsPerEntity } from "../state/scene/claims-per-entity.ts";
import type { Arrangement } from "../state/shape/shape.ts";
import type { View } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A layout that somebody can choose. */
export interface Offered {
  readonly arrangement: Arrangement;
  readonly words: string;
}

/**
 * The layouts that this case can be drawn in, the one that it opens with first: by communities only where there are some,
 * on a map only where a place lies on one; steps lead from what is opened, or else from whom most is claimed of.
 */
export function arrangementsOffered({ chosen, scene, table, view }: ViewerState): readonly Offered[] {
  const { arrangement } = view.value.shape;
  const isParted = scene.groups !== undefined;
  const time: Arrangement = arrangement.kind === "time" ? arrangement : { kind: "time", ...clockOf(view.value) };
  const roots = [
    ...(arrangement.kind === "tree" ? [arrangement.root] : []),
    ...(chosen.value.kind === "entity" ? [chosen.value.entity] : []),
  ];
  const stepsFrom = (root: number): Offered => ({
    arrangement: { kind: "tree", root },
    words: `Steps from ${isolatedWords(table.entities[root]?.name ?? "")}`,
  });
  return [
    {
      arrangement: { kind: "forces" },
      words: isParted ? "By group" : "By links",
    },
    ...(!isParted && scene.nodes.some(({ community }) => community !== undefined)
      ? [{ arrangement: { kind: "community" }, words: "By group" } as const]
      : []),
    { arrangement: time, words: "By time" },
    { arrangement: { kind: "circle" }, words: "Circle" },
    ...(placePoints(table).size > 0 ? [{ arrangement: { kind: "map" }, words: "Map" } as const] : []),
    ...[...new Set(roots.length > 0 ? roots : [mostClaimed(table)])].map(stepsFrom),
  ];
}

/** As the strip of time has it, where somebody set a window there. */
function clockOf({ window }: View): Pick<TimeWindow, "clock" | "overlap"> {
  const { clock, overlap } = window ?? { clock: "publication", overlap: "possible" };
  return { clock, overlap };
}

function mostClaimed(table: ViewerState["table"]): number {
  return claimsPerEntity(table).reduce(
    (most, count, entity, counts) => (count > (counts[most] ?? 0) ? entity : most),
    0,
  );
}
