import { type Point, pointOnCurve } from "./curve.ts";
import type { Label } from "./draw-labels.ts";
import { labelLines } from "./label-lines.ts";
import type { Box } from "./place-labels.ts";
import type { Emphasis, Scene } from "./renderer.ts";

/** Where the entities are on the screen just now, in CSS pixels with y downwards, and how large a radius of 1 is. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  place(entity: number): Point;
}

/** More than these nobody reads, and placing them would cost frames. */
const MOST = 240;

/** The labels of what is on the screen, most important first: the words of chosen claims, then entities by their size. */
export function labelsInSight(scene: Scene, emphasis: Emphasis | undefined, sight: Sight): readonly Label[] {
  const claims = scene.edges
    .filter(({ row }) => emphasis?.worded.has(row))
    .map((edge): Label => {
      const [from, to] = [sight.place(edge.from), sight.place(edge.to)];
      // On the screen y grows downwards, so left and right are the other way round.
      const { x, y } = pointOnCurve(from, to, -edge.curve, 0.5);
      return {
        ...{ x, y, clearance: 0, forced: true, slanted: false, heavy: true, quiet: false },
        lines: [edge.label, `says ${labelLines(edge.speaker).join(" ")}`],
      };
    });

  const standsOut = (entity: number): boolean =>
    emphasis !== undefined && (emphasis.nodes.has(entity) || emphasis.voices.has(entity));
  const entities = scene.nodes
    .filter(({ entity }) => emphasis === undefined || standsOut(entity) || emphasis.nodes.size > 0)
    .map((node): Label & { readonly weight: number } => {
      const { x, y } = sight.place(node.entity);
      const out = standsOut(node.entity);
      return {
        ...{ x, y, clearance: node.size * sight.scale + 4, lines: labelLines(node.label), slanted: !node.named },
        ...{ forced: out, heavy: out || node.size > 11, quiet: emphasis !== undefined && !out },
        weight: node.size + (out ? 100 : 0),
      };
    })
    .filter(({ x, y }) => x > -40 && y > -20 && x < sight.width + 40 && y < sight.height + 20)
    .sort((one, other) => other.weight - one.weight);
  return [...claims, ...entities].slice(0, MOST);
}

/** The boxes of the entities themselves, which no label should cover. */
export const entityBoxes = (scene: Scene, sight: Sight): readonly Box[] =>
  scene.nodes.map(({ entity, size }) => {
    const { x, y } = sight.place(entity);
    const radius = size * sight.scale;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
