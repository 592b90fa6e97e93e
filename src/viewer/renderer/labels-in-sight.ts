import { type Point, pointOnCurve } from "./curve.ts";
import type { Label } from "./draw-labels.ts";
import { labelLines } from "./label-lines.ts";
import type { Surroundings } from "./place-labels.ts";
import type { Emphasis, Scene, SceneEdge } from "./renderer.ts";
import type { Sight } from "./sight.ts";

/** More labels than these nobody reads, and minding more lines would cost frames. */
const MOST_LABELS = 160;
const MOST_LINES = 200;
/** Where each entity has so many square pixels, every name finds a place: if not beside its entity, then tied to it. */
const ROOM_FOR_NAMES = 8_000;
const ALONG = [0.08, 0.16, 0.24, 0.32, 0.4, 0.48, 0.52, 0.6, 0.68, 0.76, 0.84, 0.92];

/** The labels of what is on the screen, most important first: the words of chosen claims, then entities by their size. */
export function labelsInSight(scene: Scene, emphasis: Emphasis | undefined, sight: Sight): readonly Label[] {
  const claims = scene.edges
    .filter(({ row }) => emphasis?.worded.has(row))
    .map((edge): Label => {
      const lines = [edge.label, `says ${labelLines(edge.speaker).join(" ")}`];
      return {
        ...along(edge, 0.5, sight),
        lines,
        clearance: 9,
        forced: true,
        reach: 2,
        slanted: false,
        heavyLines: 1,
        quiet: false,
      };
    });

  const hasRoom = sight.width * sight.height > ROOM_FOR_NAMES * scene.nodes.length;
  const entities = scene.nodes
    .map((node) => {
      const out = standsOut(emphasis, node.entity);
      const label: Label = {
        ...sight.place(node.entity),
        lines: labelLines(node.label),
        clearance: node.size * sight.scale + 4,
        forced: emphasis !== undefined && out,
        reach: emphasis !== undefined ? (out ? 2 : 0) : hasRoom ? 1 : 0,
        slanted: !node.named,
        heavyLines: node.size > 11 || (emphasis !== undefined && out) ? 2 : 0,
        quiet: !out,
      };
      return { label, weight: node.size + (out ? 100 : 0) };
    })
    .filter(({ label: { x, y } }) => x > 0 && y > 0 && x < sight.width && y < sight.height)
    .sort((one, other) => other.weight - one.weight);
  return [...claims, ...entities.map(({ label }) => label)].slice(0, MOST_LABELS);
}

/** What the labels have to mind: the entities, and the lines that stand out. */
export function surroundingsOf(scene: Scene, emphasis: Emphasis | undefined, sight: Sight): Surroundings {
  const obstacles = scene.nodes.map(({ entity, size }) => {
    const { x, y } = sight.place(entity);
    const radius = size * sight.scale;
    const firm = standsOut(emphasis, entity);
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, firm };
  });
  const lines = scene.edges
    .filter(({ row }) => emphasis?.edges.has(row) ?? true)
    .slice(0, MOST_LINES)
    .flatMap((edge) => ALONG.map((t) => along(edge, t, sight)));
  return { width: sight.width, height: sight.height, obstacles, lines };
}

const standsOut = (emphasis: Emphasis | undefined, entity: number): boolean =>
  emphasis === undefined || emphasis.nodes.has(entity) || emphasis.voices.has(entity);

// On the screen y grows downwards, so left and right are the other way round than in the layout.
const along = ({ from, to, curve }: SceneEdge, t: number, sight: Sight): Point =>
  pointOnCurve(sight.place(from), sight.place(to), -curve, t);
