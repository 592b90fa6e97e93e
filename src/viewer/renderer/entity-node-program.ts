import type { NodeProgram, ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { SHAPE_GLSL } from "./entity-shape.ts";
import { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } from "./gl-constants.ts";
import { packColour } from "./pack-colour.ts";
import { PROGRAM_UNIFORMS, type ProgramUniform, setProgramUniforms } from "./program-uniforms.ts";

/** What the program reads of a node beside Sigma's own fields. */
export interface EntityNodeData extends NodeDisplayData {
  readonly shape: number;
  readonly named: boolean;
  /** The ring around a chosen entity or a voice; transparent where there is none. */
  readonly ring: string;
  /** What lies behind the node: it separates the node from the lines and fills one without a name. */
  readonly ground: string;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_named;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_ground;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;

varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_named;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;

void main() {
  v_radius = a_size / u_sizeRatio;
  float reach = max(v_radius * 1.3 + 7.0, 13.0);
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy + a_corner * reach * 2.0 / u_viewport;
  gl_Position = vec4(clip, 0.0, 1.0);
  v_at = a_corner * reach;
  v_shape = a_shape;
  v_named = a_named;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ring = a_ring;
  v_ground = a_ground;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_named;
varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_ground;

uniform float u_pixelRatio;

${SHAPE_GLSL}

const float TURN = 6.2831853;

float within(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float distance = distanceToRim(v_at, v_radius, v_shape);

  #ifdef PICKING_MODE
  // Never a target smaller than 24 pixels across.
  if (distance > max(3.0, 12.0 - v_radius)) discard;
  gl_FragColor = v_color;
  #else
  float ground = within(distance - 2.0);
  vec4 result = vec4(v_ground.rgb, 1.0) * ground * v_color.a;

  float rim = within(abs(distance + 0.9) - 0.9);
  float dashes = max(6.0, floor(TURN * v_radius / 6.5 + 0.5));
  float dash = fract(atan(v_at.y, v_at.x) / TURN * dashes);
  float dashed = rim * smoothstep(0.0, 0.12, dash) * (1.0 - smoothstep(0.58, 0.7, dash));
  float inked = mix(dashed, within(distance), v_named) * v_color.a;
  result = vec4(v_color.rgb, 1.0) * inked + result * (1.0 - inked);

  float ring = within(abs(distance - 4.0) - 1.1) * v_ring.a;
  gl_FragColor = vec4(v_ring.rgb, 1.0) * ring + result * (1.0 - ring);
  #endif
}
`;

/** Makes the node program: a circle, rounded square or diamond, solid for who is named, a dashed rim for who is not. */
export function entityNodeProgram(Base: typeof NodeProgram) {
  return class EntityNodeProgram extends Base<ProgramUniform> {
    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: PROGRAM_UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_named", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ground", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, offset: number, node: EntityNodeData) {
      const values = [node.x, node.y, node.size, node.shape, node.named ? 1 : 0];
      const colours = [packColour(node.color), packColour(node.ring), packColour(node.ground), id];
      this.array.set(values, offset);
      this.array.set(colours, offset + values.length);
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      setProgramUniforms(params, program);
    }
  };
}
