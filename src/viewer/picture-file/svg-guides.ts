import type { Palette } from "../palette.ts";
import { GUIDE_STRENGTH } from "../renderer/guides/draw-guides.ts";
import { GUIDE_FONT, type GuideInSight } from "../renderer/guides/guides-in-sight.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgFont } from "./type-face.ts";

/** Draws the guides of a layout as the canvas does: what a place in the picture tells goes out with it. */
export function svgGuides(guides: readonly GuideInSight[], palette: Palette): Svg {
  const stroke = { fill: "none", stroke: palette.quiet, "stroke-opacity": GUIDE_STRENGTH };
  const around = { stroke: palette.canvas, "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke" };
  return svgElement("g", { class: "guides", ...svgFont(GUIDE_FONT) }, ...guides.map(drawn));

  function drawn(guide: GuideInSight): Svg {
    switch (guide.kind) {
      case "line":
        return svgElement("line", { x1: guide.from.x, y1: guide.from.y, x2: guide.to.x, y2: guide.to.y, ...stroke });
      case "ellipse": {
        const { middle, across, up } = guide;
        return svgElement("ellipse", { cx: middle.x, cy: middle.y, rx: across, ry: up, ...stroke });
      }
      case "words":
        return svgElement("text", { ...guide.at, fill: palette.quiet, ...around }, svgWords(guide.words));
      default:
        return guide satisfies never;
    }
  }
}
