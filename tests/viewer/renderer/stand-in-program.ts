/** Stands in for Sigma's program classes, which cannot be loaded without WebGL: only the buffer is there. */
export class StandInProgram {
  readonly array = new Float32Array(64);
  readonly drawLabel = undefined;
  processVisibleItem(): void {}
  setUniforms(): void {}
}
