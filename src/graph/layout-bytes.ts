import type { Layout } from "./layout.ts";

/** Writes a layout for its way to a browser: every x, then every y, as 32-bit floats in little-endian order. */
export function layoutToBytes({ x, y }: Layout): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 * x.length);
  const view = new DataView(bytes.buffer);
  for (const [i, place] of [...x, ...y].entries()) view.setFloat32(4 * i, place, true);
  return bytes;
}

/** Reads a layout back; undefined where the bytes are none of so many entities. */
export function layoutFromBytes(bytes: Uint8Array, entities: number): Layout | undefined {
  if (bytes.length !== 8 * entities) return undefined;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = Float64Array.from({ length: 2 * entities }, (_, i) => view.getFloat32(4 * i, true));
  if (!places.every(Number.isFinite)) return undefined;
  return { x: places.slice(0, entities), y: places.slice(entities) };
}
