import { inFigures } from "../../in-figures.ts";
import type { Palette } from "../../palette.ts";
import { type Box, overlap } from "../labels/box.ts";
import { LABEL_STYLE } from "../labels/draw-labels.ts";
import { type GroupsInSight, groupFont } from "./groups-in-sight.ts";

const COUNT_SIZE = 11;
const COUNT_HEIGHT = 15;
const LEADING = 1.2;

/** Draws what lies below the entities: bundles, dashed as every line is, and over their ends the discs. */
export function drawDiscs(
  context: CanvasRenderingContext2D,
  { discs, bundles }: GroupsInSight,
  palette: Palette,
  strength: number,
): void {
  context.save();
  context.lineCap = "round";
  context.strokeStyle = palette.quiet;
  context.setLineDash([7, 6]);
  context.globalAlpha = 0.75 * strength;
  for (const { from, to, width } of bundles) {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
  context.lineWidth = 1.25;
  for (const { x, y, radius } of discs) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.globalAlpha = strength;
    context.fillStyle = palette.canvas;
    context.fill();
    context.globalAlpha = 0.07 * strength;
    context.fillStyle = palette.accent;
    context.fill();
    context.globalAlpha = 0.7 * strength;
    context.stroke();
  }
  context.restore();
}

/** Writes what lies above the entities: the names of the groups, and on the bundles how many claims each is, where no name or disc is. */
export function writeGroups(
  context: CanvasRenderingContext2D,
  { discs, bundles, names }: GroupsInSight,
  palette: Palette,
  strength: number,
): void {
  context.save();
  context.globalAlpha = strength;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const name of names) {
    const { x, y, width, lines, size, heavy } = name;
    for (const [i, line] of lines.entries()) {
      const [middle, base] = [x + width / 2, y + 2 + size * (i * LEADING + 0.95)];
      context.font = groupFont(name, i);
      context.strokeStyle = palette.canvas;
      context.lineWidth = LABEL_STYLE.halo + 1;
      context.strokeText(line, middle, base);
      context.fillStyle = i < heavy ? palette.ink : palette.quiet;
      context.fillText(line, middle, base);
    }
  }

  const taken: Box[] = [
    ...names,
    ...discs.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  context.font = `600 ${COUNT_SIZE}px ${LABEL_STYLE.family}`;
  for (const { from, to, count } of bundles) {
    const words = inFigures(count);
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const width = context.measureText(words).width + 7;
    const box = { x: x - width / 2, y: y - COUNT_HEIGHT / 2, width, height: COUNT_HEIGHT };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    context.fillStyle = palette.canvas;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, COUNT_HEIGHT / 2);
    context.fill();
    context.fillStyle = palette.ink;
    context.fillText(words, x, y + COUNT_SIZE * 0.36);
  }
  context.restore();
}
