import type { Palette } from "../palette.ts";
import type { Box } from "../renderer/labels/box.ts";
import { LABEL_STYLE, type Label, type Ruler, tieOf, wishOf } from "../renderer/labels/draw-labels.ts";
import { placeLabels, type Surroundings } from "../renderer/labels/place-labels.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgFont } from "./type-face.ts";

/** Writes the labels that find a place, as the canvas does: over a halo, and tied to what they name where that is far. */
export function svgLabels(
  labels: readonly Label[],
  around: Surroundings,
  palette: Palette,
  ruler: Ruler,
): readonly Svg[] {
  const wishes = labels.map((label) => wishOf(ruler, label));
  const boxes = placeLabels(wishes, around);
  return labels.flatMap((label, i) => {
    const box = boxes[i];
    return box === undefined ? [] : [...tie(label, box, palette), written(label, box, palette)];
  });
}

function tie(label: Label, box: Box, palette: Palette): readonly Svg[] {
  const [start, end] = tieOf(label, box) ?? [];
  if (start === undefined || end === undefined) return [];

  const ends = { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  return [svgElement("line", { ...ends, stroke: palette.quiet, "stroke-width": 0.75 })];
}

function written({ lines, slanted, quiet, heavyLines }: Label, box: Box, palette: Palette): Svg {
  const { size, leading, halo, family } = LABEL_STYLE;
  const spans = lines.map((line, i) => {
    const at = { x: box.x + box.width / 2, y: box.y + i * leading + size };
    return svgElement("tspan", { ...at, "font-weight": i < heavyLines ? 600 : undefined }, svgWords(line));
  });
  const around = { stroke: palette.canvas, "stroke-width": halo, "stroke-linejoin": "round", "paint-order": "stroke" };
  const look = { "text-anchor": "middle", fill: quiet ? palette.quiet : palette.ink, ...around };
  return svgElement("text", { ...svgFont({ size, family, slanted }), ...look }, ...spans);
}
