import { NONE } from "../table/row.ts";
import type { Layout } from "./layout.ts";

/**
 * Writes a layout for its way to a browser: every x, then every y, as 32-bit floats in little-endian order, and where
 * there are communities that of each entity, as a 32-bit number. One byte more says that the picture is not parted by them.
 */
export function layoutToBytes({ x, y, groups, communities }: Layout): Uint8Array<ArrayBuffer> {
  const column = groups ?? communities;
  const isAside = groups === undefined && column !== undefined && x.length > 0;
  const bytes = new Uint8Array((column === undefined ? 8 : 12) * x.length + (isAside ? 1 : 0));
  const view = new DataView(bytes.buffer);
  for (const [i, place] of [...x, ...y].entries()) view.setFloat32(4 * i, place, true);
  for (const [i, group] of column?.entries() ?? []) view.setUint32(4 * (2 * x.length + i), group, true);
  return bytes;
}

/** Reads a layout back; undefined where the bytes are none of so many entities. */
export function layoutFromBytes(bytes: Uint8Array, entities: number): Layout | undefined {
  const isAside = entities > 0 && bytes.length === 12 * entities + 1;
  const hasColumn = isAside || (entities > 0 && bytes.length === 12 * entities);
  if (bytes.length !== 8 * entities && !hasColumn) return undefined;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = Float64Array.from({ length: 2 * entities }, (_, i) => view.getFloat32(4 * i, true));
  if (!places.every(Number.isFinite)) return undefined;
  const layout = { x: places.slice(0, entities), y: places.slice(entities) };
  if (!hasColumn) return layout;

  const column = Uint32Array.from({ length: entities }, (_, i) => view.getUint32(4 * (2 * entities + i), true));
  // No number of a community is larger than there are entities, but for the one that stands for none.
  if (!column.every((group) => group < entities || group === NONE)) return undefined;
  return isAside ? { ...layout, communities: column } : { ...layout, groups: column };
}
