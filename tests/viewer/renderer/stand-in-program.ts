/** Stands in for Sigma's program classes, which cannot be loaded without WebGL: only the buffer is there. */
export class StandInProgram {
  array = new Float32Array(64);
  constantArray = new Float32Array(4);
  readonly ATTRIBUTES = [{ name: "a_item", size: 3, type: 0x1406 }];
  readonly CONSTANT_ATTRIBUTES = [{ name: "a_corner", size: 2, type: 0x1406 }];
  readonly VERTICES = 4;
  readonly drawLabel = undefined;
  readonly normalProgram = {};
  capacity = 0;
  verticesCount = 0;
  reallocate(_capacity: number): void {}
  processVisibleItem(): void {}
  bindAttribute({ size }: { readonly size: number }): number {
    return size * 4;
  }
  bindProgram(_program: unknown): void {}
  setUniforms(_params: unknown, _program: unknown): void {}
}
