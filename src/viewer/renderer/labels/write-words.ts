import type { Palette } from "../../palette.ts";
import type { Moment } from "../renderer.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import type { Sight } from "../scene/sight.ts";
import { type Box, overlap } from "./box.ts";
import { countsInSight } from "./counts-in-sight.ts";
import { type CountBox, countBoxes, drawCounts } from "./draw-counts.ts";
import { drawLabels, type Label, type Ruler, wishOf } from "./draw-labels.ts";
import { labelsInSight, surroundingsOf } from "./labels-in-sight.ts";
import { type Obstacle, placeLabels } from "./place-labels.ts";

/** On lines thinner than this, as a part of what they are near, a count would be larger than what it counts. */
export const THICK_ENOUGH = 0.7;

/** Names, words and counts that have found their places. */
export interface PlacedWords {
  readonly labels: readonly Label[];
  readonly places: readonly (Box | undefined)[];
  readonly counts: readonly CountBox[];
}

/**
 * Finds places for names, words and counts of what is in sight: a count goes where no name of the first has to stand.
 * @param thin how thick lines are, see `distance.ts`
 * @param others what no name is to cover beside
 */
export function placeWords(
  ruler: Ruler,
  prepared: PreparedScene,
  moment: Moment,
  sight: Sight,
  thin = 1,
  others: readonly Obstacle[] = [],
): PlacedWords {
  const counts = thin < THICK_ENOUGH ? [] : countBoxes(ruler, countsInSight(prepared, sight));
  const around = surroundingsOf(prepared, moment, sight);
  const labels = labelsInSight(prepared, moment, sight);
  const places = placeLabels(
    labels.map((label) => wishOf(ruler, label)),
    { ...around, obstacles: [...around.obstacles, ...counts, ...others] },
  );
  const taken = places.filter((box) => box !== undefined);
  return { labels, places, counts: counts.filter((count) => !taken.some((box) => overlap(count, box))) };
}

/** Writes what has found its place. */
export function writeWords(
  context: CanvasRenderingContext2D,
  { labels, places, counts }: PlacedWords,
  palette: Palette,
): void {
  drawCounts(context, counts, palette);
  drawLabels(context, labels, places, palette);
}
