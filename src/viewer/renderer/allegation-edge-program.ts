import type { EdgeProgram, ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, RenderParams } from "sigma/types";
import { ALLEGATION_FRAGMENT, ALLEGATION_VERTEX, SEGMENTS } from "./allegation-shaders.ts";
import type { EntityNodeData } from "./entity-node-program.ts";
import { FLOAT, TRIANGLE_STRIP, UNSIGNED_BYTE } from "./gl-constants.ts";
import { packColour } from "./pack-colour.ts";
import { PROGRAM_UNIFORMS, type ProgramUniform, setProgramUniforms } from "./program-uniforms.ts";

/** What the program reads of an edge beside Sigma's own fields. */
export interface AllegationEdgeData extends EdgeDisplayData {
  readonly curve: number;
  readonly head: LineHead;
}

/** How a line ends: an arrowhead, the cross bar of a denial, or nothing where the claim holds both ways. */
export const LINE_HEADS = { arrow: 0, bar: 1, none: 2 } as const;
export type LineHead = keyof typeof LINE_HEADS;

/** Makes the edge program: every line is dashed or dotted, for every line is an allegation. There is no solid one. */
export function allegationEdgeProgram(Base: typeof EdgeProgram) {
  return class AllegationEdgeProgram extends Base<ProgramUniform> {
    getDefinition() {
      return {
        VERTICES: 2 * (SEGMENTS + 1),
        VERTEX_SHADER_SOURCE: ALLEGATION_VERTEX,
        FRAGMENT_SHADER_SOURCE: ALLEGATION_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: PROGRAM_UNIFORMS,
        ATTRIBUTES: [
          { name: "a_from", size: 2, type: FLOAT },
          { name: "a_to", size: 2, type: FLOAT },
          { name: "a_fromEntity", size: 2, type: FLOAT },
          { name: "a_toEntity", size: 2, type: FLOAT },
          { name: "a_curve", size: 1, type: FLOAT },
          { name: "a_width", size: 1, type: FLOAT },
          { name: "a_head", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: 2 * (SEGMENTS + 1) }, (_, i) => [
          Math.floor(i / 2) / SEGMENTS,
          i % 2 === 0 ? -1 : 1,
        ]),
      };
    }

    override processVisibleItem(
      id: number,
      offset: number,
      from: EntityNodeData,
      to: EntityNodeData,
      edge: AllegationEdgeData,
    ) {
      this.array.set(
        [
          ...[from.x, from.y, to.x, to.y],
          ...[from.size, from.shape, to.size, to.shape],
          ...[edge.curve, edge.size, LINE_HEADS[edge.head]],
          ...[packColour(edge.color), id],
        ],
        offset,
      );
    }

    override setUniforms(params: RenderParams, program: ProgramInfo) {
      setProgramUniforms(params, program);
    }
  };
}
