import { ENTITY_KINDS } from "../../../model/entity.ts";
import { FAMILIES, type Family } from "../../../model/predicate.ts";
import type { Palette } from "../../palette.ts";
import type { SceneEdge, SceneNode } from "../renderer.ts";

/** A colour as the GPU takes it: red, green and blue from 0 to 1, from "#rrggbb". */
export function rgb(hex: string): [number, number, number] {
  const channel = (i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
  return [channel(0), channel(1), channel(2)];
}

/** How many colours lines are drawn in: one a family, and the denial's. */
export const LINE_INKS = FAMILIES.length + 1;

const INK_OF_FAMILY = Object.fromEntries(FAMILIES.map((family, i) => [family, i])) as Readonly<Record<Family, number>>;

/** Which of them a line is drawn in. */
export const inkOf = ({ polarity, family }: SceneEdge): number =>
  polarity === "denies" ? FAMILIES.length : INK_OF_FAMILY[family];

/** The colours of lines, one after the other, as `inkOf` counts them. */
export const lineInks = ({ denial, families }: Palette): Float32Array =>
  Float32Array.from([...FAMILIES.map((family) => families[family]), denial].flatMap(rgb));

/** Where among the colours of entities those of families begin: after one a kind, in the order of their shapes, the ground's, and the ring's. */
const FIRST_FAMILY = ENTITY_KINDS.length + 2;

/** How many colours entities are drawn in. */
export const ENTITY_INKS = FIRST_FAMILY + FAMILIES.length;

/** Which of them an entity is drawn in. */
export const inkOfEntity = ({ kind, ink }: Pick<SceneNode, "kind" | "ink">): number =>
  ink === undefined ? ENTITY_KINDS.indexOf(kind) : FIRST_FAMILY + FAMILIES.indexOf(ink);

/** The colours of entities, one after the other. */
export const entityInks = ({ kinds, families, canvas, accent }: Palette): Float32Array =>
  Float32Array.from(
    [...ENTITY_KINDS.map((kind) => kinds[kind]), canvas, accent, ...FAMILIES.map((family) => families[family])].flatMap(
      rgb,
    ),
  );
