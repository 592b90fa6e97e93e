import type { Palette } from "../palette.ts";
import type { Ruler } from "../renderer/labels/draw-labels.ts";
import { FALLEN_STRENGTH } from "../renderer/scene/line-items.ts";
import { widthByLines } from "../renderer/scene/width-by-lines.ts";
import type { LegendEntry } from "./legend-entries.ts";
import type { LineCourse } from "./line-course.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgEntity } from "./svg-entity.ts";
import { svgLine } from "./svg-line.ts";
import { cssFont, FACES, svgFont } from "./type-face.ts";

/** Words in rows, each with its mark before it, and how high they are together. */
export interface SvgLegend {
  readonly markup: readonly Svg[];
  readonly height: number;
}

const ROW = 22;
const MARK = { entity: 14, group: 14, line: 36, colour: 18, sizes: 26, width: 36, ring: 26, note: 0 } as const;
const GAP = { mark: 7, entry: 20 };

/** Writes the legend into a width, in as many rows as it takes. */
export function svgLegend(entries: readonly LegendEntry[], palette: Palette, width: number, ruler: Ruler): SvgLegend {
  ruler.font = cssFont(FACES.legend);
  let [x, row] = [0, 0];
  const markup = entries.flatMap((entry) => {
    const mark = MARK[entry.mark] === 0 ? 0 : MARK[entry.mark] + GAP.mark;
    const wanted = mark + ruler.measureText(entry.words).width;
    if (x > 0 && x + wanted > width) [x, row] = [0, row + 1];
    const left = x;
    const middle = row * ROW + ROW / 2;
    x += wanted + GAP.entry;
    const words = { x: left + mark, y: middle + 4.5, fill: palette.ink };
    return [...markOf(entry, palette, left, middle), svgElement("text", words, svgWords(entry.words))];
  });
  return { markup: [svgElement("g", svgFont(FACES.legend), ...markup)], height: (row + 1) * ROW };
}

function markOf(entry: LegendEntry, palette: Palette, x: number, y: number): readonly Svg[] {
  switch (entry.mark) {
    case "entity":
      return svgEntity({ x: x + 7, y }, 5.6, {
        ...{ kind: entry.kind, named: entry.named, color: entry.isPlain ? palette.quiet : palette.kinds[entry.kind] },
        ...{ ground: palette.canvas, ring: undefined },
      });
    case "ring":
      return svgEntity({ x: x + 13, y }, 2, {
        ...{ kind: "person", named: true, color: palette.quiet, ground: palette.canvas },
        ...{ ring: palette.accent, rings: entry.rings },
      });
    case "note":
      return [];
    case "group":
      return [
        svgElement("circle", { cx: x + 7, cy: y, r: 5.6, fill: "none", stroke: palette.quiet, "stroke-width": 1.25 }),
      ];
    case "colour":
      return [svgElement("rect", { x, y: y - 4.5, width: 18, height: 9, rx: 4.5, fill: palette.families[entry.ink] })];
    case "sizes":
      return [
        svgElement("circle", { cx: x + 4, cy: y, r: 3, fill: palette.quiet }),
        svgElement("circle", { cx: x + 18, cy: y, r: 7, fill: palette.quiet }),
      ];
    case "width":
      return svgLine(straight(x, y), { color: palette.quiet, size: widthByLines(entry.lines), head: "none" });
    case "line": {
      const denies = entry.polarity === "denies";
      const color = denies ? palette.denial : palette.families[entry.family];
      const head = denies ? "bar" : entry.look === "mutual" ? "none" : "arrow";
      const strength = entry.look === "fallen" ? Math.round(FALLEN_STRENGTH * 255).toString(16) : "";
      return svgLine(straight(x, y), { color: `${color}${strength}`, size: denies ? 2.4 : 1.7, head });
    }
    default:
      return entry satisfies never;
  }
}

/** The course of a line in the legend, from left to right. */
function straight(x: number, y: number): LineCourse {
  const at = (length: number) => ({ x: x + length, y });
  return { length: MARK.line, at, until: (length: number) => [{ x, y }, at(length / 2), at(length)] };
}
