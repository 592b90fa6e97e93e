import type { Palette } from "../../palette.ts";
import type { Point } from "../scene/curve.ts";
import type { Box } from "./box.ts";
import { AROUND, type LabelWish, TIED_BEYOND } from "./place-labels.ts";

/** A label before it has a place: its lines and how they are written. */
export interface Label extends Omit<LabelWish, "width" | "height"> {
  readonly lines: readonly string[];
  readonly slanted: boolean;
  readonly quiet: boolean;
  /** How many of its lines, from the first, are written bold. */
  readonly heavyLines: number;
}

/** How labels are written: the sizes of letters, lines and halo in CSS pixels, and the face. */
export const LABEL_STYLE = {
  size: 12,
  leading: 14,
  halo: 3.5,
  family:
    '"Inter", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif',
} as const;

/** Writes the labels that found a place, each with a halo of the canvas's colour, so that it stays legible on lines. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  boxes: readonly (Box | undefined)[],
  palette: Palette,
): void {
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const [i, label] of labels.entries()) {
    const box = boxes[i];
    if (box === undefined) continue;
    tie(context, label, box, palette);
    write(context, label, box, palette);
  }
}

/** What measures words in a face; a canvas's context is one. */
export type Ruler = Pick<CanvasRenderingContext2D, "font" | "measureText">;

const fontOf = ({ slanted, heavyLines }: Label, line: number): string =>
  `${slanted ? "italic " : ""}${line < heavyLines ? 600 : 400} ${LABEL_STYLE.size}px ${LABEL_STYLE.family}`;

/** How much room a label wants. */
export function wishOf(context: Ruler, label: Label): LabelWish {
  const widths = label.lines.map((line, i) => {
    context.font = fontOf(label, i);
    return context.measureText(line).width;
  });
  return {
    ...label,
    width: Math.max(...widths) + 2 * AROUND.x,
    height: label.lines.length * LABEL_STYLE.leading + 2 * AROUND.y,
  };
}

/** The thin line between a label and what it names, where it had to go far from it. */
export function tieOf({ x, y, clearance }: Label, box: Box): readonly [Point, Point] | undefined {
  const nearest = {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
  const distance = Math.hypot(nearest.x - x, nearest.y - y);
  if (distance <= clearance + TIED_BEYOND) return undefined;

  const start = clearance / distance;
  return [{ x: x + (nearest.x - x) * start, y: y + (nearest.y - y) * start }, nearest];
}

function tie(context: CanvasRenderingContext2D, label: Label, box: Box, palette: Palette): void {
  const [start, end] = tieOf(label, box) ?? [];
  if (start === undefined || end === undefined) return;

  context.strokeStyle = palette.quiet;
  context.lineWidth = 0.75;
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(end.x, end.y);
  context.stroke();
}

function write(context: CanvasRenderingContext2D, label: Label, box: Box, palette: Palette): void {
  context.strokeStyle = palette.canvas;
  context.lineWidth = LABEL_STYLE.halo;
  context.fillStyle = label.quiet ? palette.quiet : palette.ink;
  for (const [i, line] of label.lines.entries()) {
    const [x, y] = [box.x + box.width / 2, box.y + i * LABEL_STYLE.leading + LABEL_STYLE.size];
    context.font = fontOf(label, i);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
