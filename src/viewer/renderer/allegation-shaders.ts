import { CURVE_GLSL } from "./curve.ts";
import { SHAPE_GLSL } from "./entity-shape.ts";

/** Into how many straight pieces a curve is cut. */
export const SEGMENTS = 24;

/**
 * Places a strip along the curve between the rims of its two entities, in CSS pixels, and hands each corner the length
 * of the way behind it and before it: the fragment shader dashes by the one and draws the head by the other.
 */
export const ALLEGATION_VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_fromEntity;
attribute vec2 a_toEntity;
attribute float a_curve;
attribute float a_width;
attribute float a_head;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_behind;
varying float v_before;
varying float v_side;
varying float v_width;
varying float v_head;

${SHAPE_GLSL}
${CURVE_GLSL}

const float GAP = 3.0;

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

void main() {
  vec2 from = toPixels(a_from);
  vec2 to = toPixels(a_to);
  float radius = a_fromEntity.x / u_sizeRatio;

  // Where the curve leaves one rim and meets the other, by bisection.
  vec2 leave = vec2(0.0, 0.5);
  vec2 meet = vec2(0.5, 1.0);
  for (int i = 0; i < 12; i++) {
    float a = (leave.x + leave.y) * 0.5;
    bool inFrom = distanceToRim(pointOnCurve(from, to, a_curve, radius, a) - from, radius, a_fromEntity.y) < GAP;
    leave = inFrom ? vec2(a, leave.y) : vec2(leave.x, a);
    float b = (meet.x + meet.y) * 0.5;
    float toRadius = a_toEntity.x / u_sizeRatio;
    bool inTo = distanceToRim(pointOnCurve(from, to, a_curve, radius, b) - to, toRadius, a_toEntity.y) < GAP;
    meet = inTo ? vec2(meet.x, b) : vec2(b, meet.y);
  }

  float total = 0.0;
  float behind = 0.0;
  vec2 at = pointOnCurve(from, to, a_curve, radius, leave.x);
  vec2 here = at;
  vec2 heading = vec2(0.0);
  vec2 last = at;
  for (int i = 1; i <= ${SEGMENTS}; i++) {
    float s = float(i) / ${SEGMENTS}.0;
    vec2 next = pointOnCurve(from, to, a_curve, radius, mix(leave.x, meet.y, s));
    float piece = distance(last, next);
    total += piece;
    if (s < a_corner.x + 0.001) {
      behind += piece;
      here = next;
    }
    // The pieces before and after a corner share its direction, so that the strip bends without a crack.
    if (abs(s - a_corner.x) < 0.001 || abs(s - 1.0 / ${SEGMENTS}.0 - a_corner.x) < 0.001) heading += next - last;
    last = next;
  }

  vec2 side = normalize(vec2(-heading.y, heading.x) + vec2(1e-6, 0.0));
  #ifdef PICKING_MODE
  float reach = max(a_width * 0.5 + 3.0, 6.0);
  v_color = a_id;
  #else
  float reach = max(a_width * 0.5, 6.5) + 1.5;
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;

  v_behind = behind;
  v_before = total - behind;
  v_side = a_corner.y * reach;
  v_width = a_width;
  v_head = a_head;
  gl_Position = vec4((here + side * v_side) * 2.0 / u_viewport, 0.0, 1.0);
}
`;

/**
 * Dashes what is asserted and ends it in an arrowhead; dots what is denied and ends it in a cross bar. A claim that
 * holds both ways has no head. For picking the whole strip counts, gaps and all.
 */
export const ALLEGATION_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_behind;
varying float v_before;
varying float v_side;
varying float v_width;
varying float v_head;

uniform float u_pixelRatio;

float within(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

// Strokes with round ends along the line; their number is made whole, so that the last ends where the line does.
float strokes(float span, float dash, float gap, float stroke) {
  float period = span / max(1.0, floor((span + gap) / (dash + gap) + 0.5));
  float drawn = period * dash / (dash + gap);
  float along = mod(v_behind, period) - period * 0.5;
  vec2 off = vec2(max(abs(along) - drawn * 0.5 + stroke, 0.0), v_side);
  return within(length(off) - stroke);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float total = v_behind + v_before;
  float stroke = v_width * 0.5;
  float ink;

  if (v_head < 0.5) {
    float headLength = min(7.5 + v_width * 1.5, total * 0.5);
    float headHalf = 2.6 + v_width;
    float head = within((abs(v_side) - headHalf * v_before / headLength) * 0.92);
    float body = strokes(total - headLength, 7.0, 4.2, stroke);
    ink = v_before < headLength ? head : body;
  } else if (v_head < 1.5) {
    float bar = within(max(abs(v_side) - 5.0 - stroke, abs(v_before - 1.3) - 1.3));
    float body = strokes(total - 6.0, v_width, 3.4, stroke);
    ink = v_before < 5.0 ? bar : body;
  } else {
    ink = strokes(total, 7.0, 4.2, stroke);
  }

  ink *= v_color.a;
  gl_FragColor = vec4(v_color.rgb, 1.0) * ink;
  #endif
}
`;
