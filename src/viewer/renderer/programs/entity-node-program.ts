import type { NodeProgram, ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { Palette } from "../../palette.ts";
import type { ByteSheet } from "../scene/byte-sheet.ts";
import { SHAPE_GLSL } from "../scene/entity-shape.ts";
import { BACK_STRENGTH, ENTITY_STATES } from "../scene/entity-state.ts";
import { ENTITY_INKS, entityInks } from "../scene/inks.ts";
import { bindBuffers } from "./bind-buffers.ts";
import { BYTE_GLSL, byteTexture } from "./byte-texture.ts";
import { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } from "./gl-constants.ts";
import { type Distance, PROGRAM_UNIFORMS, type ProgramUniform, setProgramUniforms } from "./program-uniforms.ts";

/** What the program reads of a node beside Sigma's own fields. */
export interface EntityNodeData extends NodeDisplayData {
  /** Its position in the table, by which its state is looked up. */
  readonly entity: number;
  readonly shape: number;
  readonly named: boolean;
  /** Which of the colours of entities it has. */
  readonly ink: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_named;
attribute float a_entity;
attribute float a_ink;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_thin;
uniform float u_far;

varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_named;
varying vec4 v_color;
varying float v_rings;

${BYTE_GLSL}

uniform vec3 u_inks[${ENTITY_INKS}];

void main() {
  v_radius = a_size / u_sizeRatio;
  float reach = max(v_radius * 1.3 + 11.0 * max(u_thin, 0.3), 13.0 * u_thin) + 1.0 - u_thin;
  vec2 clip = (u_matrix * vec3(a_position, 1.0)).xy + a_corner * reach * 2.0 / u_viewport;
  gl_Position = vec4(clip, 0.0, 1.0);
  v_at = a_corner * reach;
  v_shape = a_shape;
  v_named = a_named;
  float state = byteOf(a_entity);
  if (state == ${ENTITY_STATES.gone}.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  v_rings = state == ${ENTITY_STATES.ringed}.0 ? 1.0 : state == ${ENTITY_STATES.several}.0 ? 2.0 : 0.0;
  #ifdef PICKING_MODE
  v_color = vec4(a_id.rgb, a_id.a * 255.0 / 254.0);
  #else
  // Some drivers look an array up only by a counter.
  vec3 ink = u_inks[0];
  for (int i = 1; i < ${ENTITY_INKS}; i++) if (float(i) == a_ink) ink = u_inks[i];
  // Far away they only show through the names of their groups.
  float strength = state == ${ENTITY_STATES.back}.0 ? ${BACK_STRENGTH} : state == ${ENTITY_STATES.rest}.0 ? 1.0 - 0.6 * u_far : 1.0;
  v_color = vec4(ink, strength);
  #endif
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_named;
varying vec4 v_color;
varying float v_rings;

uniform float u_pixelRatio;
uniform float u_thin;
uniform vec3 u_inks[${ENTITY_INKS}];

${SHAPE_GLSL}

const float TURN = 6.2831853;

float within(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float distance = distanceToRim(v_at, v_radius, v_shape);

  #ifdef PICKING_MODE
  // Never a target smaller than 24 pixels across.
  if (distance > max(3.0, 12.0 - v_radius) * u_thin) discard;
  gl_FragColor = v_color;
  #else
  float ground = within(distance - 2.0 * u_thin) * step(0.5, u_thin);
  vec4 result = vec4(u_inks[3], 1.0) * ground * v_color.a;

  float rim = within(abs(distance + 0.9) - 0.9);
  float dashes = max(6.0, floor(TURN * v_radius / 6.5 + 0.5));
  float dash = fract(atan(v_at.y, v_at.x) / TURN * dashes);
  float dashed = rim * smoothstep(0.0, 0.12, dash) * (1.0 - smoothstep(0.58, 0.7, dash));
  float inked = mix(dashed, within(distance), v_named) * v_color.a;
  result = vec4(v_color.rgb, 1.0) * inked + result * (1.0 - inked);

  // Many may be chosen together: from afar their rings are as thin as all else, or they would cover it.
  float thin = v_rings > 1.5 ? max(u_thin, 0.3) : 1.0;
  float ring = within(abs(distance - 4.0 * thin) - 1.1 * thin) * step(0.5, v_rings);
  ring = max(ring, within(abs(distance - 8.0 * thin) - 1.1 * thin) * step(1.5, v_rings));
  gl_FragColor = vec4(u_inks[4], 1.0) * ring + result * (1.0 - ring);
  #endif
}
`;

/** What the program draws beside Sigma's nodes: how each stands out, and the colours. */
export interface Entities {
  /** By entity, see `entity-state.ts`; another scene's may come in their place. */
  states: ByteSheet;
  palette(): Palette;
  /** Asked with how large entities are drawn. */
  distance(scale: number): Distance;
}

/** Makes the node program: a circle, rounded square or diamond, solid for who is named, a dashed rim for who is not. */
export function entityNodeProgram(Base: typeof NodeProgram, entities: Entities) {
  return class EntityNodeProgram extends Base<ProgramUniform> {
    readonly bindStates = byteTexture(() => entities.states);
    readonly sent = new Set<ProgramInfo>();

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
          { name: "a_entity", size: 1, type: FLOAT },
          { name: "a_ink", size: 1, type: FLOAT },
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

    override reallocate(capacity: number) {
      super.reallocate(capacity);
      this.sent.clear();
    }

    override processVisibleItem(id: number, offset: number, node: EntityNodeData) {
      const { array } = this;
      array[offset] = node.x;
      array[offset + 1] = node.y;
      array[offset + 2] = node.size;
      array[offset + 3] = node.shape;
      array[offset + 4] = node.named ? 1 : 0;
      array[offset + 5] = node.entity;
      array[offset + 6] = node.ink;
      array[offset + 7] = id;
      this.sent.clear();
    }

    override bindProgram(program: ProgramInfo) {
      const bind = (attribute: (typeof this.ATTRIBUTES)[number], offset: number, isOfItem: boolean) =>
        this.bindAttribute(attribute, program, offset, isOfItem);
      bindBuffers(this, program, bind, !this.sent.has(program));
      this.sent.add(program);
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      this.bindStates(program.gl);
      const distance = entities.distance(1 / params.sizeRatio);
      setProgramUniforms(params, program, entityInks(entities.palette()), entities.states, distance);
    }
  };
}
