import { groupColumn } from "../groups/prepare-groups.ts";
import type { Places } from "../move-steadily.ts";
import { isPiece, type Pieces, wholly } from "../pieces.ts";
import type { Scene, SceneEdge } from "../renderer.ts";
import { SHAPE_OF_KIND } from "./entity-shape.ts";
import { inkOf } from "./inks.ts";
import type { PreparedScene } from "./prepare-scene.ts";
import { widthByLines } from "./width-by-lines.ts";

/** What the program reads of each line, in this order: its ends, how it runs between them, and how it looks. */
export const LINE_ATTRIBUTES = [
  { name: "a_from", size: 2 },
  { name: "a_to", size: 2 },
  { name: "a_fromEntity", size: 2 },
  { name: "a_toEntity", size: 2 },
  { name: "a_curve", size: 1 },
  { name: "a_apart", size: 1 },
  { name: "a_head", size: 1 },
  { name: "a_ink", size: 1 },
  { name: "a_strength", size: 1 },
  { name: "a_row", size: 1 },
  { name: "a_between", size: 1 },
  { name: "a_wide", size: 1 },
] as const;

/** How many numbers a line takes up. */
export const LINE_ITEMS = LINE_ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);

/** How a line ends: an arrowhead, the cross bar of a denial, or nothing where the claim holds both ways. */
export const LINE_HEADS = { arrow: 0, bar: 1, none: 2 } as const;
export type LineHead = keyof typeof LINE_HEADS;

/** How strongly a claim that has fallen since is drawn beside one that stands. */
export const FALLEN_STRENGTH = 0.45;

/**
 * Lays out every line of a scene for the GPU, once. What it takes of entities it takes from columns: in a large picture
 * the two ends of a line lie anywhere in memory.
 * @param places of the entities in Sigma's own square, x and y by turns
 */
export function* layingLines({ bundles, scene }: PreparedScene, places: Places): Pieces<Float32Array> {
  const { edges, lines, nodes } = scene;
  const items = new Float32Array(edges.length * LINE_ITEMS);
  const sizes = Float32Array.from(nodes, ({ size }) => size);
  const shapes = Uint8Array.from(nodes, ({ kind }) => SHAPE_OF_KIND[kind]);
  const groups = groupColumn(scene);
  for (let line = 0; line < edges.length; line++) {
    if (isPiece(line)) yield;
    const edge = edges[line];
    if (edge === undefined || edge.from >= sizes.length || edge.to >= sizes.length) continue;

    const { from, to, row } = edge;
    const at = line * LINE_ITEMS;
    items[at + 4] = sizes[from] ?? 0;
    items[at + 5] = shapes[from] ?? 0;
    items[at + 6] = sizes[to] ?? 0;
    items[at + 7] = shapes[to] ?? 0;
    items[at + 8] = edge.curve;
    items[at + 9] = bundles.apart[bundles.bundleOf[line] ?? 0] ?? 0;
    items[at + 10] = LINE_HEADS[lineHead(edge)];
    items[at + 11] = inkOf(edge);
    items[at + 12] = edge.fallen === undefined ? 1 : FALLEN_STRENGTH;
    items[at + 13] = row;
    items[at + 14] = groups[from] === groups[to] ? 0 : 1;
    items[at + 15] = widthByLines(lines?.[row] ?? 0);
    putEnds(items, at, edge, places);
  }
  return items;
}

/** The same at once. */
export const lineItems = (prepared: PreparedScene, places: Places): Float32Array =>
  wholly(layingLines(prepared, places));

/**
 * Writes the ends of all lines anew.
 * @param places of the entities in Sigma's own square, x and y by turns
 */
export function setLineEnds(items: Float32Array, { edges }: Pick<Scene, "edges">, places: Places): void {
  for (let line = 0; line < edges.length; line++) {
    const edge = edges[line];
    if (edge !== undefined) putEnds(items, line * LINE_ITEMS, edge, places);
  }
}

function putEnds(items: Float32Array, at: number, { from, to }: SceneEdge, places: Places): void {
  items[at] = places[2 * from] ?? 0;
  items[at + 1] = places[2 * from + 1] ?? 0;
  items[at + 2] = places[2 * to] ?? 0;
  items[at + 3] = places[2 * to + 1] ?? 0;
}

/** How the line of a claim ends. */
export function lineHead({ polarity, symmetric }: SceneEdge): LineHead {
  if (polarity === "denies") return "bar";
  return symmetric ? "none" : "arrow";
}
