/** A point in the plane, y upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The point at t (0 to 1) on a claim's quadratic Bézier. Its control point stands off the middle of the chord by
 * `curve` times the chord's length, to the left as one looks from `from` to `to`. `CURVE_GLSL` is the same for the GPU.
 */
export function pointOnCurve(from: Point, to: Point, curve: number, t: number): Point {
  const control = {
    x: (from.x + to.x) / 2 - (to.y - from.y) * curve,
    y: (from.y + to.y) / 2 + (to.x - from.x) * curve,
  };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** `pointOnCurve` in GLSL; where both ends are one it is a loop above it, the wider the greater `curve` is. */
export const CURVE_GLSL = /* glsl */ `
vec2 pointOnCurve(vec2 from, vec2 to, float curve, float radius, float t) {
  vec2 chord = to - from;
  float s = 1.0 - t;
  if (dot(chord, chord) < 1.0) {
    vec2 reach = vec2(1.6, 3.4) * radius * (1.0 + curve);
    return from + 3.0 * s * s * t * vec2(-reach.x, reach.y) + 3.0 * s * t * t * reach;
  }
  vec2 control = (from + to) * 0.5 + vec2(-chord.y, chord.x) * curve;
  return s * s * from + 2.0 * s * t * control + t * t * to;
}
`;
