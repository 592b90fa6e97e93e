import type { Scene, SceneEdge } from "../renderer.ts";
import type { Point } from "./curve.ts";
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
 * Lays out every line of a scene for the GPU, once.
 * @param place where a point of the layout lies in Sigma's own square.
 */
export function lineItems({ bundles, scene }: PreparedScene, place: (point: Point) => Point): Float32Array {
  const items = new Float32Array(scene.edges.length * LINE_ITEMS);
  const places = scene.nodes.map(place);
  for (let bundle = 0; bundle < bundles.count; bundle++) {
    const end = bundles.offsets[bundle + 1] ?? 0;
    for (let i = bundles.offsets[bundle] ?? 0; i < end; i++) write(bundles.lines[i] ?? 0, bundles.apart[bundle] ?? 0);
  }
  return items;

  function write(line: number, apart: number): void {
    const edge = scene.edges[line];
    const [from, to] = [scene.nodes[edge?.from ?? -1], scene.nodes[edge?.to ?? -1]];
    const [start, end] = [places[edge?.from ?? -1], places[edge?.to ?? -1]];
    if (!edge || !from || !to || !start || !end) return;

    let at = line * LINE_ITEMS;
    items[at++] = start.x;
    items[at++] = start.y;
    items[at++] = end.x;
    items[at++] = end.y;
    items[at++] = from.size;
    items[at++] = SHAPE_OF_KIND[from.kind];
    items[at++] = to.size;
    items[at++] = SHAPE_OF_KIND[to.kind];
    items[at++] = edge.curve;
    items[at++] = apart;
    items[at++] = LINE_HEADS[lineHead(edge)];
    items[at++] = inkOf(edge);
    items[at++] = edge.fallen === undefined ? 1 : FALLEN_STRENGTH;
    items[at++] = edge.row;
    items[at++] = from.group === to.group ? 0 : 1;
    items[at] = widthByLines(scene.lines?.[edge.row] ?? 0);
  }
}

/** Writes the ends of those lines anew that lead to an entity which has moved. */
export function moveLineEnds(
  items: Float32Array,
  { edges, nodes }: Scene,
  moved: ReadonlySet<number>,
  place: (point: Point) => Point,
): void {
  for (const [line, { from, to }] of edges.entries()) {
    for (const [end, at] of [
      [from, line * LINE_ITEMS],
      [to, line * LINE_ITEMS + 2],
    ] as const) {
      const node = moved.has(end) ? nodes[end] : undefined;
      if (node === undefined) continue;
      const { x, y } = place(node);
      items[at] = x;
      items[at + 1] = y;
    }
  }
}

/**
 * Writes the ends of all lines anew.
 * @param places of the entities in Sigma's own square, x and y by turns
 */
export function setLineEnds(items: Float32Array, { edges }: Pick<Scene, "edges">, places: Float64Array): void {
  for (let line = 0; line < edges.length; line++) {
    const [from = 0, to = 0] = [edges[line]?.from, edges[line]?.to];
    const at = line * LINE_ITEMS;
    items[at] = places[2 * from] ?? 0;
    items[at + 1] = places[2 * from + 1] ?? 0;
    items[at + 2] = places[2 * to] ?? 0;
    items[at + 3] = places[2 * to + 1] ?? 0;
  }
}

/** How the line of a claim ends. */
export function lineHead({ polarity, symmetric }: SceneEdge): LineHead {
  if (polarity === "denies") return "bar";
  return symmetric ? "none" : "arrow";
}
