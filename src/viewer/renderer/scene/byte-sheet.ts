/** One byte for each thing drawn, which the GPU looks up by its number; whoever writes to it says so by its version. */
export interface ByteSheet {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  version: number;
}

/** Every WebGL draws textures of at least this many pixels a side. */
const WIDTH = 1024;

/** Makes a sheet of so many bytes, all 0. */
export function byteSheet(size: number): ByteSheet {
  const height = Math.max(1, Math.ceil(size / WIDTH));
  return { bytes: new Uint8Array(WIDTH * height), width: WIDTH, height, version: 0 };
}
