import type { EdgeProgram, ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { Palette } from "../../palette.ts";
import type { ByteSheet } from "../scene/byte-sheet.ts";
import { lineInks } from "../scene/inks.ts";
import { LINE_ATTRIBUTES } from "../scene/line-items.ts";
import { ALLEGATION_FRAGMENT, allegationVertex } from "./allegation-shaders.ts";
import { bindBuffers } from "./bind-buffers.ts";
import { byteTexture } from "./byte-texture.ts";
import { FLOAT, TRIANGLE_STRIP } from "./gl-constants.ts";
import type { PickLayer } from "./pick-layer.ts";
import { type Distance, PROGRAM_UNIFORMS, type ProgramUniform, setProgramUniforms } from "./program-uniforms.ts";

/** What the program draws; another scene's lines may come in their place. Sigma is told of no edge: the lines are columns, and no object is made for any of them. */
export interface Lines {
  /** As `lineItems` lays them out; they are sent again after their version has changed. */
  items: { readonly array: Float32Array; version: number };
  count: number;
  /** By row, see `line-state.ts`. */
  states: ByteSheet;
  /** Into how many straight pieces each is cut. */
  readonly pieces: number;
  readonly picks: PickLayer;
  palette(): Palette;
  /** Asked with how large entities are drawn. */
  distance(scale: number): Distance;
}

/** Makes the edge program: every line is dashed or dotted, for every line is an allegation. There is no solid one. */
export function allegationEdgeProgram(Base: typeof EdgeProgram, lines: Lines) {
  return class AllegationEdgeProgram extends Base<ProgramUniform> {
    readonly bindStates = byteTexture(() => lines.states);
    sent = -1;

    getDefinition() {
      return {
        VERTICES: 2 * (lines.pieces + 1),
        VERTEX_SHADER_SOURCE: allegationVertex(lines.pieces),
        FRAGMENT_SHADER_SOURCE: ALLEGATION_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: PROGRAM_UNIFORMS,
        ATTRIBUTES: LINE_ATTRIBUTES.map(({ name, size }) => ({ name, size, type: FLOAT })),
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: 2 * (lines.pieces + 1) }, (_, i) => [
          Math.floor(i / 2) / lines.pieces,
          i % 2 === 0 ? -1 : 1,
        ]),
      };
    }

    // Sigma counts its own edges, of which there are none; ours are there from the beginning.
    override reallocate() {
      this.array = lines.items.array;
      this.capacity = lines.count;
      this.verticesCount = this.VERTICES * lines.count;
    }

    override processVisibleItem() {}

    override bindProgram(program: ProgramInfo) {
      const bind = (attribute: (typeof this.ATTRIBUTES)[number], offset: number, isOfItem: boolean) =>
        this.bindAttribute(attribute, program, offset, isOfItem);
      const { version } = lines.items;
      // Both layers are of one context: what is sent for one is there for the other.
      const { buffer, constantBuffer } = this.normalProgram;
      bindBuffers(this, { ...program, buffer, constantBuffer }, bind, this.sent !== version);
      this.sent = version;
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      if (program.isPicking) lines.picks.drawn(program, params);
      this.bindStates(program.gl);
      const distance = lines.distance(1 / params.sizeRatio);
      setProgramUniforms(params, program, lineInks(lines.palette()), lines.states, distance);
    }
  };
}
