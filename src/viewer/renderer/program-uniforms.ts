import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** What both of our programs ask of the camera. */
export const PROGRAM_UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio"] as const;
export type ProgramUniform = (typeof PROGRAM_UNIFORMS)[number];

/** Hands the camera to a program: the viewport in CSS pixels, whatever the screen's or the picking layer's density. */
export function setProgramUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
  gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
  gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
}
