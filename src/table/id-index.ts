import { SaysWhoError } from "../errors.ts";
import { CROWDED, hashBytes, MOST_STEPS, stringOfBytes } from "./hash-bytes.ts";
import { type TextColumn, textAt, textCount } from "./text-column.ts";

/** Finds a row by its claim's id. */
export type IdIndex = (id: string) => number | undefined;

const encoder = new TextEncoder();

/**
 * Indexes a column of ids without making a string of each: an open-addressing table of rows under the ids' hashes, at
 * most half full. Throws `record-out-of-table` where two rows share an id.
 */
export function indexIds(ids: TextColumn): IdIndex {
  const { bytes, offsets } = ids;
  const count = textCount(ids);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) - 1;
  // 0 is free, otherwise row + 1.
  const slots = new Uint32Array(mask + 1);
  const crowded = new Map<string, number>();

  const isAt = (row: number, wanted: Uint8Array, from: number, to: number): boolean => {
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (bytes[start + i] !== wanted[from + i]) return false;
    return true;
  };

  /** The slot that holds the id, or the free one where it would be; none near enough in a crowd. */
  const slotOf = (wanted: Uint8Array, from: number, to: number): number => {
    let slot = hashBytes(wanted, from, to) & mask;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || isAt(taken - 1, wanted, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
    return CROWDED;
  };

  for (let row = 0; row < count; row++) {
    const slot = slotOf(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    const id = slot === CROWDED ? stringOfBytes(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0) : "";
    if (slot === CROWDED ? crowded.has(id) : slots[slot] !== 0)
      throw new SaysWhoError("record-out-of-table", `two claims share the id "${textAt(ids, row)}"`);
    if (slot === CROWDED) crowded.set(id, row);
    else slots[slot] = row + 1;
  }

  return (id) => {
    const wanted = encoder.encode(id);
    const slot = slotOf(wanted, 0, wanted.length);
    if (slot === CROWDED) return crowded.get(stringOfBytes(wanted, 0, wanted.length));
    const taken = slots[slot] ?? 0;
    return taken === 0 ? undefined : taken - 1;
  };
}
