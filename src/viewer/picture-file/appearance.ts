import type { Palette } from "../palette.ts";
import { type Moment, type SceneEdge, type SceneNode, SHOWINGS } from "../renderer/renderer.ts";
import { BACK_STRENGTH } from "../renderer/scene/entity-state.ts";
import { FALLEN_STRENGTH, type LineHead, lineHead } from "../renderer/scene/line-items.ts";
import { LINE_STRENGTH } from "../renderer/scene/line-state.ts";
import { widthByLines } from "../renderer/scene/width-by-lines.ts";
import type { Rings } from "./legend-entries.ts";

/** How an entity is drawn; colours are "#rrggbb" or "#rrggbbaa". */
export interface NodeAppearance {
  readonly color: string;
  readonly ground: string;
  /** Around the opened entity and around voices. */
  readonly ring: string | undefined;
  readonly rings: 1 | 2;
}

/** How an entity looks just now, as on the canvas: colour by kind, and whether it stands out. */
export function nodeAppearance({ entity, kind, ink }: SceneNode, palette: Palette, moment: Moment): NodeAppearance {
  const { emphasis, showing } = moment;
  const rings = ringsAround(entity, moment);
  const isRinged = rings > 0;
  const isThere = showing?.entities[entity] !== SHOWINGS.back && (emphasis?.nodes.has(entity) ?? true);
  return {
    color: faded(
      ink === undefined ? palette.kinds[kind] : palette.families[ink],
      isRinged || isThere ? 1 : BACK_STRENGTH,
    ),
    ground: palette.canvas,
    ring: isRinged ? palette.accent : undefined,
    rings: rings === 2 ? 2 : 1,
  };
}

/** How many rings an entity has just now: two of several who were chosen together, one of what is opened and of a voice. */
export function ringsAround(entity: number, { emphasis, several }: Moment): 0 | Rings {
  if (several?.has(entity) === true) return 2;
  return emphasis?.voices.has(entity) === true || emphasis?.chosen === entity ? 1 : 0;
}

/** How a claim is drawn. */
export interface EdgeAppearance {
  readonly color: string;
  readonly size: number;
  readonly head: LineHead;
}

/**
 * How a claim looks just now, as on the canvas where it is fanned out: colour by family, or a denial's own, and its head.
 * @param lines how many its link has, where lines are drawn as wide as that
 */
export function edgeAppearance(edge: SceneEdge, palette: Palette, { emphasis }: Moment, lines = 0): EdgeAppearance {
  const { row, polarity, family, fallen } = edge;
  const isOut = emphasis?.edges.has(row) ?? false;
  const standing = emphasis === undefined ? LINE_STRENGTH.rest : isOut ? LINE_STRENGTH.out : LINE_STRENGTH.back;
  return {
    color: faded(
      polarity === "denies" ? palette.denial : palette.families[family],
      fallen === undefined ? standing : standing * FALLEN_STRENGTH,
    ),
    size: Math.max(emphasis?.worded.has(row) ? 3 : 0, widthByLines(lines) || (polarity === "denies" ? 2.4 : 1.7)),
    head: lineHead(edge),
  };
}

/** The colour with so much of its strength, 0 to 1, as "#rrggbbaa". */
function faded(hex: string, strength: number): string {
  const alpha = Math.round(255 * strength);
  return hex + alpha.toString(16).padStart(2, "0");
}
