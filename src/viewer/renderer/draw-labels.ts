import type { Palette } from "../palette.ts";
import { type Box, type LabelWish, placeLabels, type Surroundings } from "./place-labels.ts";

/** A label before it has a place: its lines and how they are written. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  readonly forced: boolean;
  readonly reach: number;
  readonly slanted: boolean;
  readonly quiet: boolean;
  /** How many of its lines, from the first, are written bold. */
  readonly heavyLines: number;
}

const SIZE = 12;
const LEADING = 14;
/** The typefaces of all that is written in the picture. */
export const FAMILY =
  '"Inter", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
const HALO = 3.5;
/** A label farther away than this is tied to what it names by a thin line. */
const FAR = 12;

/** Writes the labels that find a place, each with a halo of the canvas's colour, so that it stays legible on lines. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  surroundings: Surroundings,
  palette: Palette,
): void {
  const boxes = placeLabels(
    labels.map((label) => wishOf(context, label)),
    surroundings,
  );
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

const fontOf = ({ slanted, heavyLines }: Label, line: number): string =>
  `${slanted ? "italic " : ""}${line < heavyLines ? 600 : 400} ${SIZE}px ${FAMILY}`;

function wishOf(context: CanvasRenderingContext2D, label: Label): LabelWish {
  const widths = label.lines.map((line, i) => {
    context.font = fontOf(label, i);
    return context.measureText(line).width;
  });
  return { ...label, width: Math.max(...widths) + 6, height: label.lines.length * LEADING + 2 };
}

function tie(context: CanvasRenderingContext2D, { x, y, clearance }: Label, box: Box, palette: Palette): void {
  const nearest = {
    x: Math.min(Math.max(x, box.x), box.x + box.width),
    y: Math.min(Math.max(y, box.y), box.y + box.height),
  };
  const distance = Math.hypot(nearest.x - x, nearest.y - y);
  if (distance <= clearance + FAR) return;

  const start = clearance / distance;
  context.strokeStyle = palette.quiet;
  context.lineWidth = 0.75;
  context.beginPath();
  context.moveTo(x + (nearest.x - x) * start, y + (nearest.y - y) * start);
  context.lineTo(nearest.x, nearest.y);
  context.stroke();
}

function write(context: CanvasRenderingContext2D, label: Label, box: Box, palette: Palette): void {
  context.strokeStyle = palette.canvas;
  context.lineWidth = HALO;
  context.fillStyle = label.quiet ? palette.quiet : palette.ink;
  for (const [i, line] of label.lines.entries()) {
    const [x, y] = [box.x + box.width / 2, box.y + i * LEADING + SIZE];
    context.font = fontOf(label, i);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
