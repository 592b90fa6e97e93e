import type { NodeProgram, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { Palette } from "../../palette.ts";
import type { ByteSheet } from "../scene/byte-sheet.ts";
import { ENTITY_ATTRIBUTES, type EntityItems } from "../scene/entity-items.ts";
import { SHAPE_GLSL } from "../scene/entity-shape.ts";
import { BACK_STRENGTH, ENTITY_STATES } from "../scene/entity-state.ts";
import { ENTITY_INKS, entityInks } from "../scene/inks.ts";
import { bindBuffers } from "./bind-buffers.ts";
import { BYTE_GLSL, byteTexture } from "./byte-texture.ts";
import { FLOAT, TRIANGLE_STRIP } from "./gl-constants.ts";
import { PICK_GLSL, type PickLayer } from "./pick-layer.ts";
import { type Distance, PROGRAM_UNIFORMS, type ProgramUniform, setProgramUniforms } from "./program-uniforms.ts";

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_named;
attribute float a_entity;
attribute float a_ink;
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
${PICK_GLSL}

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
  v_color = pickColour(a_entity);
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

/** What the program draws; another scene's entities may come in their place. Sigma is told of none of them. */
export interface Entities {
  /** They are sent again after their version has changed. */
  items: EntityItems & { version: number };
  /** By entity, see `entity-state.ts`. */
  states: ByteSheet;
  readonly picks: PickLayer;
  palette(): Palette;
  /** Asked with how large entities are drawn. */
  distance(scale: number): Distance;
}

/** Makes the node program: a circle, rounded square or diamond, solid for who is named, a dashed rim for who is not. */
export function entityNodeProgram(Base: typeof NodeProgram, entities: Entities) {
  return class EntityNodeProgram extends Base<ProgramUniform> {
    readonly bindStates = byteTexture(() => entities.states);
    sent = -1;

    getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: PROGRAM_UNIFORMS,
        ATTRIBUTES: ENTITY_ATTRIBUTES.map(({ name, size }) => ({ name, size, type: FLOAT })),
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    // Sigma counts nodes of its own, which are none of ours; ours are there from the beginning. It counts none where it
    // would draw once more whom the pointer is over.
    override reallocate(nodes: number) {
      this.array = entities.items.array;
      this.capacity = nodes === 0 ? 0 : entities.items.count;
      this.verticesCount = this.VERTICES * this.capacity;
    }

    override processVisibleItem() {}

    override bindProgram(program: ProgramInfo) {
      const bind = (attribute: (typeof this.ATTRIBUTES)[number], offset: number, isOfItem: boolean) =>
        this.bindAttribute(attribute, program, offset, isOfItem);
      const { version } = entities.items;
      // Both layers are of one context: what is sent for one is there for the other.
      const { buffer, constantBuffer } = this.normalProgram;
      bindBuffers(this, { ...program, buffer, constantBuffer }, bind, this.sent !== version);
      this.sent = version;
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      if (program.isPicking) entities.picks.drawn(program, params);
      this.bindStates(program.gl);
      const distance = entities.distance(1 / params.sizeRatio);
      setProgramUniforms(params, program, entityInks(entities.palette()), entities.states, distance);
    }
  };
}
