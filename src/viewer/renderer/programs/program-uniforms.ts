import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { ByteSheet } from "../scene/byte-sheet.ts";

/** What both of our programs ask: the camera, the states of what they draw, and its colours. */
export const PROGRAM_UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_states",
  "u_statesSize",
  "u_inks",
  "u_thin",
  "u_far",
  "u_faint",
] as const;
export type ProgramUniform = (typeof PROGRAM_UNIFORMS)[number];

/** How thick lines and rims are drawn, and how far away all is: see `distance.ts`. */
export interface Distance {
  readonly thin: number;
  readonly far: number;
  /** By how much lines are fainter where they lie so close that they would cover everybody. */
  readonly faint: number;
}

const NEAR: Distance = { thin: 1, far: 0, faint: 0 };

/**
 * Hands a program the camera, with the viewport in CSS pixels whatever the screen's or the picking layer's density, the
 * colours, and the sheet of states, which is the first texture.
 */
export function setProgramUniforms(
  params: RenderParams,
  { gl, uniformLocations }: ProgramInfo,
  inks: Float32Array,
  states: ByteSheet,
  { thin, far, faint }: Distance = NEAR,
): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
  gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
  gl.uniform1i(uniformLocations.u_states ?? null, 0);
  gl.uniform2f(uniformLocations.u_statesSize ?? null, states.width, states.height);
  gl.uniform3fv(uniformLocations.u_inks ?? null, inks);
  gl.uniform1f(uniformLocations.u_thin ?? null, thin);
  gl.uniform1f(uniformLocations.u_far ?? null, far);
  gl.uniform1f(uniformLocations.u_faint ?? null, faint);
}
