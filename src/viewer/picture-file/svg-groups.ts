import { inFigures } from "../in-figures.ts";
import type { Palette } from "../palette.ts";
import { groupsInSight } from "../renderer/groups/groups-in-sight.ts";
import { LABEL_STYLE, type Ruler } from "../renderer/labels/draw-labels.ts";
import type { Moment, Scene } from "../renderer/renderer.ts";
import { prepareScene } from "../renderer/scene/prepare-scene.ts";
import { setLineStates } from "../renderer/scene/set-line-states.ts";
import type { Screen } from "../renderer/scene/sight.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgFont } from "./type-face.ts";

const LEADING = 1.2;

/** Draws the groups of a large case as the canvas does from afar: discs, what leads between them, dashed, and their names. */
export function svgGroups(
  scene: Scene,
  moment: Moment,
  palette: Palette,
  screen: Screen,
  ruler: Ruler,
): readonly Svg[] {
  const prepared = prepareScene(scene);
  setLineStates(prepared, moment);
  if (prepared.groups === undefined) return [];

  const { discs, bundles, names } = groupsInSight(scene, prepared.groups, screen, ruler);
  const around = { stroke: palette.canvas, "stroke-linejoin": "round", "paint-order": "stroke" };
  return [
    ...bundles.map(({ from, to, width, count }) =>
      svgElement(
        "line",
        {
          ...{ class: "bundle", x1: from.x, y1: from.y, x2: to.x, y2: to.y },
          ...{ stroke: palette.quiet, "stroke-width": width, "stroke-dasharray": "7 6", "stroke-opacity": 0.75 },
        },
        svgElement("title", {}, svgWords(`${inFigures(count)} ${count === 1 ? "allegation" : "allegations"}`)),
      ),
    ),
    ...discs.flatMap(({ x, y, radius }) => {
      const circle = { cx: x, cy: y, r: radius };
      const rim = { stroke: palette.quiet, "stroke-width": 1.25 };
      return [
        svgElement("circle", { ...circle, fill: palette.canvas }),
        svgElement("circle", { ...circle, class: "group", fill: palette.accent, "fill-opacity": 0.07, ...rim }),
      ];
    }),
    ...names.map(({ x, y, width, lines, size, heavy }) => {
      const spans = lines.map((line, i) => {
        const [bold, letters] = i < heavy ? [600, size] : [400, size * 0.85];
        const fill = i < heavy ? palette.ink : palette.quiet;
        const at = { x: x + width / 2, y: y + 2 + size * (i * LEADING + 0.95) };
        return svgElement("tspan", { ...at, "font-size": letters, "font-weight": bold, fill }, svgWords(line));
      });
      const face = svgFont({ size, family: LABEL_STYLE.family });
      const look = { "text-anchor": "middle", ...around, "stroke-width": LABEL_STYLE.halo + 1 };
      return svgElement("text", { ...face, ...look }, ...spans);
    }),
  ];
}
