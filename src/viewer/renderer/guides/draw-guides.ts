import type { Palette } from "../../palette.ts";
import { LABEL_STYLE } from "../labels/draw-labels.ts";
import { GUIDE_FONT, type GuideInSight } from "./guides-in-sight.ts";

/** How strongly the lines of guides are drawn: they lie behind everything and are no claim. */
export const GUIDE_STRENGTH = 0.32;

/** Draws guides: thin and unbroken, which no claim is. */
export function drawGuides(context: CanvasRenderingContext2D, guides: readonly GuideInSight[], palette: Palette): void {
  context.save();
  context.strokeStyle = palette.quiet;
  context.lineWidth = 1;
  context.globalAlpha = GUIDE_STRENGTH;
  for (const guide of guides) {
    if (guide.kind === "words") continue;
    context.beginPath();
    if (guide.kind === "ellipse") {
      context.ellipse(guide.middle.x, guide.middle.y, guide.across, guide.up, 0, 0, 2 * Math.PI);
    } else {
      context.moveTo(guide.from.x, guide.from.y);
      context.lineTo(guide.to.x, guide.to.y);
    }
    context.stroke();
  }
  context.restore();
}

/** Writes the words of guides, over everything, with a halo, so that they can be read on lines. */
export function writeGuides(
  context: CanvasRenderingContext2D,
  guides: readonly GuideInSight[],
  palette: Palette,
): void {
  context.save();
  context.font = `${GUIDE_FONT.size}px ${GUIDE_FONT.family}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.strokeStyle = palette.canvas;
  context.lineWidth = LABEL_STYLE.halo;
  context.fillStyle = palette.quiet;
  for (const guide of guides) {
    if (guide.kind !== "words") continue;
    context.strokeText(guide.words, guide.at.x, guide.at.y);
    context.fillText(guide.words, guide.at.x, guide.at.y);
  }
  context.restore();
}
