import { NONE } from "../table/row.ts";
import type { Layout } from "./layout.ts";

/**
 * Writes a layout for its way to a browser: every x, then every y, as 32-bit floats in little-endian order, and where
 * there are communities that of each entity, as a 32-bit number. One byte more says that the picture is not parted by them.
 * Who has no place yet is written as being at no number.
 */
export function layoutToBytes({ x, y, groups, communities, placed }: Layout): Uint8Array<ArrayBuffer> {
  const column = groups ?? communities;
  const isAside = groups === undefined && column !== undefined && x.length > 0;
  const bytes = new Uint8Array((column === undefined ? 8 : 12) * x.length + (isAside ? 1 : 0));
  const view = new DataView(bytes.buffer);
  const place = (at: number, of: number, entity: number): void =>
    view.setFloat32(4 * at, placed?.[entity] === 0 ? Number.NaN : of, true);
  for (let i = 0; i < x.length; i++) {
    place(i, x[i] ?? 0, i);
    place(x.length + i, y[i] ?? 0, i);
  }
  for (const [i, group] of column?.entries() ?? []) view.setUint32(4 * (2 * x.length + i), group, true);
  return bytes;
}

/**
 * Reads a layout back; undefined where the bytes are none of so many entities.
 * @param isOnTheWay whether it may be one in which not everybody has a place yet
 */
export function layoutFromBytes(bytes: Uint8Array, entities: number, isOnTheWay = false): Layout | undefined {
  const isAside = entities > 0 && bytes.length === 12 * entities + 1;
  const hasColumn = isAside || (entities > 0 && bytes.length === 12 * entities);
  if (bytes.length !== 8 * entities && !hasColumn) return undefined;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // In plain loops: a page waits for it.
  const [x, y, placed] = [new Float64Array(entities), new Float64Array(entities), new Uint8Array(entities)];
  for (let i = 0; i < entities; i++) {
    const [atX, atY] = [view.getFloat32(4 * i, true), view.getFloat32(4 * (entities + i), true)];
    const isPlaced = !(Number.isNaN(atX) && Number.isNaN(atY));
    if ((isPlaced || !isOnTheWay) && !(Number.isFinite(atX) && Number.isFinite(atY))) return undefined;
    x[i] = atX;
    y[i] = atY;
    placed[i] = isPlaced ? 1 : 0;
  }
  const layout = {
    ...{ x, y },
    ...(isOnTheWay ? { placed } : {}),
  };
  if (!hasColumn) return layout;

  const column = new Uint32Array(entities);
  for (let i = 0; i < entities; i++) {
    const group = view.getUint32(4 * (2 * entities + i), true);
    // No number of a community is larger than there are entities, but for the one that stands for none.
    if (group >= entities && group !== NONE) return undefined;
    column[i] = group;
  }
  return isAside ? { ...layout, communities: column } : { ...layout, groups: column };
}
