import type { EntityKind } from "../../../model/entity.ts";

/** The number by which the GPU knows a kind's shape: circle, rounded square, diamond. */
export const SHAPE_OF_KIND: Readonly<Record<EntityKind, number>> = { person: 0, organization: 1, place: 2 };

// Half the side of the square and half the diagonal of the diamond, so that all three cover about the same area.
const SQUARE = 0.9;
const CORNER = 0.28;
const DIAMOND = 1.22;

/** How far a point lies outside the rim of an entity at the origin (negative inside); `SHAPE_GLSL` is the same for the GPU. */
export function distanceToRim(kind: EntityKind, x: number, y: number, radius: number): number {
  switch (kind) {
    case "person":
      return Math.hypot(x, y) - radius;
    case "organization": {
      const inner = (SQUARE - CORNER) * radius;
      const [dx, dy] = [Math.abs(x) - inner, Math.abs(y) - inner];
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER * radius;
    }
    case "place":
      return (Math.abs(x) + Math.abs(y) - DIAMOND * radius) * Math.SQRT1_2;
    default:
      return kind satisfies never;
  }
}

/** How far an entity's rim reaches from its middle, as a part of its radius. */
export const FARTHEST_RIM = DIAMOND;

/** How far a point is from an entity at the origin, 0 within it: beyond a corner too, where a rim as it is drawn needs no more than a bound. */
export function distanceFromShape(kind: EntityKind, x: number, y: number, radius: number): number {
  if (kind !== "place") return Math.max(0, distanceToRim(kind, x, y, radius));
  const near = Math.min(Math.abs(x), Math.abs(y));
  const far = Math.max(Math.abs(x), Math.abs(y));
  const beyond = far - DIAMOND * radius;
  return beyond > near ? Math.sqrt(near * near + beyond * beyond) : Math.max(0, (near + beyond) * Math.SQRT1_2);
}

/** `distanceToRim` in GLSL. */
export const SHAPE_GLSL = /* glsl */ `
float distanceToRim(vec2 p, float radius, float shape) {
  if (shape < 0.5) return length(p) - radius;
  if (shape < 1.5) {
    vec2 d = abs(p) - ${SQUARE - CORNER} * radius;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - ${CORNER} * radius;
  }
  return (abs(p.x) + abs(p.y) - ${DIAMOND} * radius) * 0.70710678;
}
`;
