import type { ProgramAttributeSpecification, ProgramInfo } from "sigma/rendering";

/** What a program of Sigma's holds of its items and of the corners that each of them is drawn with. */
export interface Buffered {
  readonly array: Float32Array;
  readonly constantArray: Float32Array;
  readonly ATTRIBUTES: readonly ProgramAttributeSpecification[];
  readonly CONSTANT_ATTRIBUTES: readonly ProgramAttributeSpecification[];
}

/** Tells the GPU where an attribute lies in the bound buffer and gives the attribute's length in bytes. */
export type BindAttribute = (attribute: ProgramAttributeSpecification, offset: number, isOfItem: boolean) => number;

/**
 * Binds an instanced program's two buffers and sends what they hold only where it has changed: Sigma's own way sends
 * everything in every frame, and again for the layer that catches the pointer.
 */
export function bindBuffers(
  { array, constantArray, ATTRIBUTES, CONSTANT_ATTRIBUTES }: Buffered,
  { gl, buffer, constantBuffer }: ProgramInfo,
  bind: BindAttribute,
  hasChanged: boolean,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
  CONSTANT_ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, false), 0);
  if (hasChanged) gl.bufferData(gl.ARRAY_BUFFER, constantArray, gl.STATIC_DRAW);

  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  ATTRIBUTES.reduce((offset, attribute) => offset + bind(attribute, offset, true), 0);
  if (hasChanged) gl.bufferData(gl.ARRAY_BUFFER, array, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}
