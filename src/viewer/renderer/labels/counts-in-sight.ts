import type { Point } from "../scene/curve.ts";
import { fanOf } from "../scene/fan.ts";
import { isOpened, STANDINGS, standingOf } from "../scene/line-state.ts";
import type { PreparedScene } from "../scene/prepare-scene.ts";
import { isInSight, type Sight } from "../scene/sight.ts";
import { rimsOf } from "./run-of-line.ts";

/** How many claims a folded bundle on the screen stands for, and where its middle is. */
export interface BundleCount {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** A bundle shorter than this, from rim to rim, has no room for a number. */
const ROOM = 16;
/** On one shorter than this a number would hide the line, so it stands beside it. */
const ROOM_ON_LINE = 56;
const BESIDE = 10;
const MOST_COUNTS = 200;

/** The counts of the bundles on the screen that are folded and do not step back, those of most claims first. */
export function countsInSight(prepared: PreparedScene, sight: Sight): readonly BundleCount[] {
  const { bundles, leadOf, lineStates, scene, shownIn } = prepared;
  const counts: BundleCount[] = [];
  for (const bundle of bundles.several) {
    if (counts.length === MOST_COUNTS) break;
    const count = shownIn[bundle] ?? 0;
    const lead = scene.edges[leadOf[bundle] ?? 0];
    if (count < 2 || lead === undefined) continue;
    const state = lineStates.bytes[lead.row] ?? 0;
    if (standingOf(state) === STANDINGS.back) continue;

    const [from, to] = [sight.place(lead.from), sight.place(lead.to)];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    if (!isInSight(middle, sight)) continue;

    const span = Math.hypot(to.x - from.x, to.y - from.y);
    const seen = span - rimsOf(scene, lead) * sight.scale;
    if (seen < ROOM || fanOf(span, seen, bundles.apart[bundle] ?? 0, isOpened(state)) > 0) continue;
    counts.push({ ...(seen < ROOM_ON_LINE ? beside(middle, from, to) : middle), count });
  }
  return counts;
}

/** A point off the middle of a line, on its upper side. */
function beside(middle: Point, from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const away = (dx < 0 ? -BESIDE : BESIDE) / Math.hypot(dx, dy);
  return { x: middle.x + dy * away, y: middle.y - dx * away };
}
