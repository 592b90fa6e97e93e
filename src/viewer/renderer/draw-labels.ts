import type { Palette } from "../palette.ts";
import { type Box, type LabelWish, placeLabels } from "./place-labels.ts";

/** A label before it has a place: its lines and how they are written. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
  readonly forced: boolean;
  readonly slanted: boolean;
  readonly heavy: boolean;
  readonly quiet: boolean;
}

const SIZE = 12;
const LEADING = 14;
const FAMILY = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';
const HALO = 3.5;

/** Writes the labels that find a place, each with a halo of the canvas's colour, so that it stays legible on lines. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  obstacles: readonly Box[],
  palette: Palette,
): void {
  const boxes = placeLabels(
    labels.map((label) => wishOf(context, label)),
    obstacles,
  );
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  for (const [i, label] of labels.entries()) {
    const box = boxes[i];
    if (box !== undefined) write(context, label, box, palette);
  }
}

const fontOf = ({ slanted, heavy }: Label): string =>
  `${slanted ? "italic " : ""}${heavy ? "600 " : "450 "}${SIZE}px ${FAMILY}`;

function wishOf(context: CanvasRenderingContext2D, label: Label): LabelWish {
  context.font = fontOf(label);
  const width = Math.max(...label.lines.map((line) => context.measureText(line).width));
  return { ...label, width: width + 6, height: label.lines.length * LEADING + 2 };
}

function write(context: CanvasRenderingContext2D, label: Label, box: Box, palette: Palette): void {
  context.font = fontOf(label);
  context.strokeStyle = palette.canvas;
  context.fillStyle = label.quiet ? palette.quiet : palette.ink;
  for (const [i, line] of label.lines.entries()) {
    const [x, y] = [box.x + box.width / 2, box.y + i * LEADING + SIZE];
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
