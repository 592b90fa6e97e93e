import type { Palette } from "../../palette.ts";
import type { BundleCount } from "./counts-in-sight.ts";
import { LABEL_STYLE } from "./draw-labels.ts";
import type { Obstacle } from "./place-labels.ts";

const SIZE = 11;
const HEIGHT = 15;

/**
 * Writes how many claims each folded bundle stands for into its middle, on a patch of the canvas's colour that parts the line.
 * @returns where the counts stand, so that labels keep off.
 */
export function drawCounts(
  context: CanvasRenderingContext2D,
  counts: readonly BundleCount[],
  palette: Palette,
): readonly Obstacle[] {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.font = `600 ${SIZE}px ${LABEL_STYLE.family}`;
  return counts.map(({ x, y, count }) => {
    const words = String(count);
    const width = context.measureText(words).width + 7;
    const box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT, firm: true };
    context.fillStyle = palette.canvas;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, HEIGHT / 2);
    context.fill();
    context.fillStyle = palette.ink;
    context.fillText(words, x, y + SIZE * 0.36);
    return box;
  });
}
