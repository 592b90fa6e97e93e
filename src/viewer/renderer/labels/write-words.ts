import type { Palette } from "../../palette.ts";
import type { Moment } from "../renderer.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import type { Sight } from "../scene/sight.ts";
import { overlap } from "./box.ts";
import { countsInSight } from "./counts-in-sight.ts";
import { countBoxes, drawCounts } from "./draw-counts.ts";
import { drawLabels, wishOf } from "./draw-labels.ts";
import { labelsInSight, surroundingsOf } from "./labels-in-sight.ts";
import { placeLabels } from "./place-labels.ts";

/** On lines thinner than this, as a part of what they are near, a count would be larger than what it counts. */
const THICK_ENOUGH = 0.7;

/**
 * Writes names, words and counts over what is in sight: a count goes where no name of the first has to stand.
 * @param thin how thick lines are, see `distance.ts`
 */
export function writeWords(
  context: CanvasRenderingContext2D,
  prepared: PreparedScene,
  moment: Moment,
  sight: Sight,
  palette: Palette,
  thin = 1,
): void {
  const counts = thin < THICK_ENOUGH ? [] : countBoxes(context, countsInSight(prepared, sight));
  const around = surroundingsOf(prepared, moment, sight);
  const labels = labelsInSight(prepared, moment, sight);
  const places = placeLabels(
    labels.map((label) => wishOf(context, label)),
    { ...around, obstacles: [...around.obstacles, ...counts] },
  );
  const taken = places.filter((box) => box !== undefined);
  drawCounts(
    context,
    counts.filter((count) => !taken.some((box) => overlap(count, box))),
    palette,
  );
  drawLabels(context, labels, places, palette);
}
