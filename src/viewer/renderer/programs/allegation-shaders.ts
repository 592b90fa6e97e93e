import { CURVE_GLSL } from "../scene/curve.ts";
import { SHAPE_GLSL } from "../scene/entity-shape.ts";
import { FAN_GLSL } from "../scene/fan.ts";
import { LINE_INKS } from "../scene/inks.ts";
import { LINE_HEADS } from "../scene/line-items.ts";
import { LINE_STATE_GLSL, LINE_STRENGTH, STANDINGS } from "../scene/line-state.ts";
import { BYTE_GLSL } from "./byte-texture.ts";
import { PICK_GLSL } from "./pick-layer.ts";

/**
 * Places a strip along the curve between the rims of its two entities, in CSS pixels, and hands each corner the length
 * of the way behind it and before it: the fragment shader dashes by the one and draws the head by the other. What is
 * hidden, or folded away into another line of its bundle, gets no place.
 * @param pieces into how many straight ones a curve is cut.
 */
export const allegationVertex = (pieces: number): string => /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_fromEntity;
attribute vec2 a_toEntity;
attribute float a_curve;
attribute float a_apart;
attribute float a_head;
attribute float a_ink;
attribute float a_strength;
attribute float a_row;
attribute float a_between;
attribute float a_wide;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_thin;
uniform float u_far;
uniform float u_faint;
uniform vec3 u_inks[${LINE_INKS}];

varying vec4 v_color;
varying float v_behind;
varying float v_before;
varying float v_side;
varying float v_width;
varying float v_head;
varying float v_mixed;

${BYTE_GLSL}
${PICK_GLSL}
${LINE_STATE_GLSL}
${SHAPE_GLSL}
${CURVE_GLSL}
${FAN_GLSL}


vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

float strengthOf(float standing) {
  if (standing == ${STANDINGS.back}.0) return ${LINE_STRENGTH.back.toFixed(2)};
  return standing == ${STANDINGS.rest}.0 ? ${LINE_STRENGTH.rest.toFixed(2)} : ${LINE_STRENGTH.out.toFixed(2)};
}

void main() {
  LineState state = readLineState(byteOf(a_row));
  vec2 from = toPixels(a_from);
  vec2 to = toPixels(a_to);
  float span = distance(from, to);
  float radius = a_fromEntity.x / u_sizeRatio;
  float toRadius = a_toEntity.x / u_sizeRatio;
  float fan = fanOf(span, span - radius - toRadius, a_apart, state.opened);
  bool folded = fan == 0.0 && !state.alone;
  // Far away a bundle between groups stands for it, unless it stands out.
  float faded = state.standing < ${STANDINGS.out}.0 ? u_far : 0.0;
  if (state.standing == ${STANDINGS.hidden}.0 || (folded && !state.lead) || a_between * faded > 0.99) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }

  float curve = a_curve * fan;

  // Where the curve leaves one rim and meets the other, by bisection.
  vec2 leave = vec2(0.0, 0.5);
  vec2 meet = vec2(0.5, 1.0);
  for (int i = 0; i < 12; i++) {
    float a = (leave.x + leave.y) * 0.5;
    bool inFrom = distanceToRim(pointOnCurve(from, to, curve, radius, a) - from, radius, a_fromEntity.y) < 3.0 * u_thin;
    leave = inFrom ? vec2(a, leave.y) : vec2(leave.x, a);
    float b = (meet.x + meet.y) * 0.5;
    bool inTo = distanceToRim(pointOnCurve(from, to, curve, radius, b) - to, toRadius, a_toEntity.y) < 3.0 * u_thin;
    meet = inTo ? vec2(meet.x, b) : vec2(b, meet.y);
  }

  float total = 0.0;
  float behind = 0.0;
  vec2 start = pointOnCurve(from, to, curve, radius, leave.x);
  vec2 here = start;
  vec2 heading = vec2(0.0);
  vec2 last = start;
  if (curve == 0.0 && span >= 1.0) {
    heading = pointOnCurve(from, to, curve, radius, meet.y) - start;
    total = length(heading);
    behind = total * a_corner.x;
    here = start + heading * a_corner.x;
  } else {
    for (int i = 1; i <= ${pieces}; i++) {
      float s = float(i) / ${pieces}.0;
      vec2 next = pointOnCurve(from, to, curve, radius, mix(leave.x, meet.y, s));
      float piece = distance(last, next);
      total += piece;
      if (s < a_corner.x + 0.001) {
        behind += piece;
        here = next;
      }
      // The pieces before and after a corner share its direction, so that the strip bends without a crack.
      if (abs(s - a_corner.x) < 0.001 || abs(s - 1.0 / ${pieces}.0 - a_corner.x) < 0.001) heading += next - last;
      last = next;
    }
  }

  bool denies = a_head == ${LINE_HEADS.bar}.0;
  float width = denies ? 2.4 : 1.7;
  if (folded) width = 2.4 + 0.9 * state.weight;
  // As wide as its link has independent lines, where that is asked for.
  if (a_wide > 0.0) width = a_wide;
  if (!folded && state.standing == ${STANDINGS.worded}.0) width = max(width, 3.0);
  width *= state.standing < ${STANDINGS.out}.0 ? u_thin : max(u_thin, 0.5);

  #ifdef PICKING_MODE
  // Neighbours share the room between them, so that an opened link has no gap that the pointer could fall through.
  float t = mix(leave.x, meet.y, a_corner.x);
  float half_gap = a_apart * fan * span * t * (1.0 - t);
  float most = max(width * 0.5 + 3.0, 6.0);
  float reach = half_gap == 0.0 ? most : clamp(half_gap, 3.0, most);
  v_color = pickColour(a_row);
  #else
  float reach = max(width * 0.5, 6.5 * u_thin) + 1.5;
  // Sizes of arrays are constants here, and some drivers look one up only by a counter.
  vec3 ink = u_inks[0];
  for (int i = 1; i < ${LINE_INKS}; i++) if (float(i) == a_ink) ink = u_inks[i];
  float shown = mix(1.0, 0.55, 1.0 - u_thin) * (1.0 - u_faint) * (1.0 - faded * mix(0.7, 1.0, a_between));
  v_color = vec4(ink, a_strength * strengthOf(state.standing) * (state.standing < ${STANDINGS.out}.0 ? shown : 1.0));
  #endif

  vec2 side = normalize(vec2(-heading.y, heading.x) + vec2(1e-6, 0.0));
  v_behind = behind;
  v_before = total - behind;
  v_side = a_corner.y * reach;
  v_width = width;
  v_head = folded && state.bothWays ? ${LINE_HEADS.none}.0 : a_head;
  v_mixed = folded && state.mixed ? 1.0 : 0.0;
  gl_Position = vec4((here + side * v_side) * 2.0 / u_viewport, 0.0, 1.0);
}
`;

/**
 * Dashes what is asserted and ends it in an arrowhead; dots what is denied and ends it in a cross bar. A claim that
 * holds both ways has no head. A folded bundle of which some assert and some deny has a dash and a dot in turn, and a
 * denial's cross bar at its end. For picking the whole strip counts, gaps and all.
 */
export const ALLEGATION_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_behind;
varying float v_before;
varying float v_side;
varying float v_width;
varying float v_head;
varying float v_mixed;

uniform float u_pixelRatio;
uniform float u_thin;

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

// A stroke and a dot in turn, whole in number too.
float dashDots(float span, float stroke) {
  float period = span / max(1.0, floor(span / 17.0 + 0.5));
  float along = mod(v_behind, period);
  float dash = max(abs(along - period * 0.34) - period * 0.22 + stroke, 0.0);
  float dot = abs(along - period * 0.86);
  return within(length(vec2(min(dash, dot), v_side)) - stroke);
}

float body(float span, float stroke) {
  if (v_mixed > 0.5) return dashDots(span, stroke);
  return v_head > 0.5 && v_head < 1.5 ? strokes(span, v_width, 3.4, stroke) : strokes(span, 7.0, 4.2, stroke);
}

float crossBar(float at, float stroke) {
  return within(max(abs(v_side) - 5.0 * u_thin - stroke * 0.5, abs(v_before - at) - 1.3 * u_thin));
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float total = v_behind + v_before;
  float stroke = v_width * 0.5;
  float ink;

  if (v_head < 0.5) {
    float headLength = min(7.5 * u_thin + v_width * 1.5, total * 0.5);
    float headHalf = 2.6 * u_thin + v_width;
    float head = within((abs(v_side) - headHalf * v_before / headLength) * 0.92);
    float end = headLength + (v_mixed > 0.5 ? 4.0 : 0.0);
    ink = v_before < headLength ? head : v_before < end ? 0.0 : body(total - end, stroke);
    if (v_mixed > 0.5) ink = max(ink, crossBar(headLength + 2.5, stroke));
  } else if (v_head < 1.5 || v_mixed > 0.5) {
    ink = v_before < 5.0 ? crossBar(1.3, stroke) : body(total - 6.0, stroke);
  } else {
    ink = body(total, stroke);
  }

  ink *= v_color.a;
  gl_FragColor = vec4(v_color.rgb, 1.0) * ink;
  #endif
}
`;
