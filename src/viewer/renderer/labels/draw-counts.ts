import type { Palette } from "../../palette.ts";
import type { BundleCount } from "./counts-in-sight.ts";
import { LABEL_STYLE, type Ruler } from "./draw-labels.ts";
import type { Obstacle } from "./place-labels.ts";

const SIZE = 11;
const HEIGHT = 15;
const FONT = `600 ${SIZE}px ${LABEL_STYLE.family}`;

/** A count and the room that it takes. */
export interface CountBox extends Obstacle {
  readonly count: BundleCount;
}

/** Where the counts of folded bundles want to stand. A name that leads goes before them. */
export function countBoxes(ruler: Ruler, counts: readonly BundleCount[]): readonly CountBox[] {
  ruler.font = FONT;
  return counts.map((count) => {
    const width = ruler.measureText(String(count.count)).width + 7;
    const box = { x: count.x - width / 2, y: count.y - HEIGHT / 2, width, height: HEIGHT };
    return { ...box, firm: true, yields: true, count };
  });
}

/** Writes how many claims each folded bundle stands for into its middle, on a patch of the canvas's colour that parts the line. */
export function drawCounts(context: CanvasRenderingContext2D, boxes: readonly CountBox[], palette: Palette): void {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.font = FONT;
  for (const { count, ...box } of boxes) {
    context.fillStyle = palette.canvas;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, HEIGHT / 2);
    context.fill();
    context.fillStyle = palette.ink;
    context.fillText(String(count.count), count.x, count.y + SIZE * 0.36);
  }
}
