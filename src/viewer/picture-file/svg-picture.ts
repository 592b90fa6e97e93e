import type { Screen } from "../renderer/scene/sight.ts";
// Our own: Sigma draws on a canvas and writes no files.

import { BANNER } from "../panels/banner.tsx";
import { plainWords } from "../plain-words.ts";
import type { Ruler } from "../renderer/labels/draw-labels.ts";
import type { Moment, Scene, Showing } from "../renderer/renderer.ts";
import { ringsAround } from "./appearance.ts";
import { LEGEND_FROM_AFAR, type LegendEntry, legendEntries, type Rings } from "./legend-entries.ts";
import { sceneInSight } from "./scene-in-sight.ts";
import { type Drawing, svgDrawing, svgEntities } from "./svg-drawing.ts";
import { type Svg, svgElement, svgWords } from "./svg-element.ts";
import { svgGroups } from "./svg-groups.ts";
import { svgLegend } from "./svg-legend.ts";
import { cssFont, FACES, svgFont, type TypeFace } from "./type-face.ts";
import { wrapWords } from "./wrap-words.ts";

/** What a picture is of, and what is to be said under it. */
export interface PictureOf extends Omit<Drawing, "inSight" | "moment"> {
  /** What is shown, and what of it stands out; claims that are not shown are left out. */
  readonly moment: Moment & { readonly showing: Showing };
  /** What the view leaves out, in words. */
  readonly filters: readonly string[];
  /** Where the groups of a large case are seen from, when they are drawn instead of all that is in them. */
  readonly afar?: Screen | undefined;
  /** When the picture is made, in words. */
  readonly date: string;
}

/** A picture as a file's contents, and its size in CSS pixels. */
export interface SvgPicture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** A part of the picture that stands under the one before. */
interface Part {
  readonly markup: readonly Svg[];
  readonly height: number;
}

const MARGIN = 24;
const NARROWEST = 360;

/**
 * Draws a picture as SVG 1.1: title and banner, every shown claim in sight as a path with its mark, the legend, and what
 * it shows of how much. Whatever becomes of the file, it says that its lines are allegations.
 */
export function svgPicture(picture: PictureOf, ruler: Ruler): SvgPicture {
  const { scene, moment, sight, palette, table } = picture;
  const inSight = sceneInSight(scene, moment.showing, sight);
  const width = Math.max(NARROWEST, Math.ceil(sight.width));
  const across = width - 2 * MARGIN;
  const left = (width - sight.width) / 2;

  const stage = { width, height: Math.ceil(sight.height) };
  const rules = [0, stage.height].map((y) => ({ y, width, height: 1, fill: palette.quiet, "fill-opacity": 0.35 }));
  const drawing = svgElement(
    "svg",
    { ...stage, class: "drawing" },
    svgElement(
      "g",
      { transform: left > 0 ? `translate(${left} 0)` : undefined },
      ...(picture.afar === undefined
        ? svgDrawing({ ...picture, inSight }, ruler)
        : svgFromAfar(picture, picture.afar, inSight, ruler)),
    ),
  );
  const parts: readonly (readonly [part: Part, x: number, gap: number])[] = [
    [{ markup: [], height: 0 }, 0, MARGIN - 4],
    [words(plainWords(table.header.title), FACES.title, 24, palette.ink, 3), MARGIN, 2],
    [words(BANNER, FACES.banner, 23, palette.ink, 3), MARGIN, 14],
    [{ markup: [drawing, ...rules.map((rule) => svgElement("rect", rule))], height: stage.height }, 0, 14],
    [svgLegend(legendOf(picture, inSight), palette, across, ruler), MARGIN, 10],
    // Never cut short: what it leaves out would pass for shown.
    [words(captionOf(picture, inSight), FACES.caption, 18, palette.quiet, Infinity), MARGIN, MARGIN - 4],
  ];

  let height = 0;
  const placed = parts.map(([part, x, gap]) => {
    const element = svgElement("g", { transform: `translate(${x} ${height})` }, ...part.markup);
    height += part.height + gap;
    return element;
  });
  const markup = svgElement(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img" },
    svgElement("title", {}, svgWords(`${plainWords(table.header.title)} · ${BANNER}`)),
    svgElement("rect", { width, height, fill: palette.canvas }),
    ...placed,
  );
  return { markup, width, height };

  function words(said: string, face: TypeFace, leading: number, fill: string, most: number): Part {
    const lines = wrapWords(said, cssFont(face), across, most, ruler);
    const spans = lines.map((line, i) => svgElement("tspan", { x: 0, y: (i + 0.75) * leading }, svgWords(line)));
    return { markup: [svgElement("text", { ...svgFont(face), fill }, ...spans)], height: lines.length * leading };
  }
}

function legendOf(picture: PictureOf, inSight: Scene): readonly LegendEntry[] {
  const drawn = picture.afar === undefined ? inSight : overGroups(picture, inSight);
  const around = new Set(drawn.nodes.map(({ entity }) => ringsAround(entity, picture.moment)));
  const rings = ([1, 2] satisfies Rings[]).filter((one) => around.has(one));
  return [...(picture.afar === undefined ? [] : LEGEND_FROM_AFAR), ...legendEntries(drawn, rings)];
}

/** Of what is in sight that which stands out, and is drawn over the groups of a large case. */
function overGroups({ moment: { emphasis, several } }: PictureOf, inSight: Scene): Scene {
  const out = new Set([...(several ?? []), ...(emphasis?.nodes ?? []), ...(emphasis?.voices ?? [])]);
  return {
    ...inSight,
    nodes: inSight.nodes.filter(({ entity }) => out.has(entity)),
    edges: inSight.edges.filter(({ row }) => emphasis?.edges.has(row)),
  };
}

/** The groups of a large case; where something stands out they step back, and it is drawn over them. */
function svgFromAfar(picture: PictureOf, afar: Screen, inSight: Scene, ruler: Ruler): readonly Svg[] {
  const { emphasis, showing } = picture.moment;
  const groups = svgGroups(picture.scene, { showing }, picture.palette, afar, ruler);
  const over = { ...picture, inSight: overGroups(picture, inSight) };
  if (emphasis === undefined) return [...groups, svgEntities(over)];
  return [svgElement("g", { opacity: 0.25 }, ...groups), ...svgDrawing(over, ruler)];
}

function captionOf({ table, moment, filters, date, scene }: PictureOf, { edges }: Scene): string {
  const sources = new Set(edges.map(({ row }) => table.columns.source[row])).size;
  const left = scene.edges.filter(({ row }) => moment.showing.rows[row] === 1).length;
  const lines = edges.length === 1 ? "1 line" : `${edges.length} lines`;
  const denied = edges.filter(({ polarity }) => polarity === "denies").length;
  const fallen = edges.filter((edge) => edge.fallen !== undefined).length;
  return [
    edges.length === scene.edges.length ? lines : `${edges.length} of ${scene.edges.length} lines`,
    ...(denied === 0 ? [] : [`${denied} of them ${denied === 1 ? "a denial" : "denials"}`]),
    ...(fallen === 0 ? [] : [`${fallen} of them withdrawn, retracted or ended since`]),
    `read in ${sources === 1 ? "1 source" : `${sources} sources`}`,
    ...filters,
    ...(edges.length < left ? ["a part of the picture"] : []),
    `${table.header.id}, ${date}`,
  ].join(" · ");
}
