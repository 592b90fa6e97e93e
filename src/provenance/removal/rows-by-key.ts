// Our own, in columns: a map with an array for each of hundreds of thousands of keys takes a second to fill.
import type { Row } from "../../table/row.ts";

/** Rows gathered under numbers. */
export interface RowsByKey {
  /** Those under a number, in the order in which they were put there; none under any other. */
  of(key: number): readonly Row[];
  /** The numbers under which there are any, by which came first. */
  keys(): readonly number[];
}

/** Rows while they are put under numbers. */
export interface GrowingRows {
  put(key: number, row: Row): void;
  gathered(): RowsByKey;
}

const FIRST_ROOM = 1024;

/** Begins with nothing. */
export function growRows(): GrowingRows {
  let [keys, rows] = [new Uint32Array(FIRST_ROOM), new Uint32Array(FIRST_ROOM)];
  let [count, highest] = [0, -1];
  return {
    put(key, row) {
      if (count === keys.length) [keys, rows] = [larger(keys), larger(rows)];
      keys[count] = key;
      rows[count++] = row;
      if (key > highest) highest = key;
    },
    gathered: () => gather(keys.subarray(0, count), rows.subarray(0, count), highest + 1),
  };
}

function larger(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * column.length);
  copy.set(column);
  return copy;
}

function gather(keys: Uint32Array, rows: Uint32Array, most: number): RowsByKey {
  const ends = new Uint32Array(most + 1);
  const order: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    if (ends[key + 1] === 0) order.push(key);
    ends[key + 1] = (ends[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < most; key++) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  const starts = ends.slice(0, most);
  const sorted = new Uint32Array(rows.length);
  const next = starts.slice();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = rows[i] ?? 0;
    next[key] = at + 1;
  }
  // Who is asked for once is asked for again: with each of many actors that are taken away one after the other.
  const known = new Map<number, readonly Row[]>();
  const cut = (key: number): readonly Row[] => {
    const those = key < most ? Array.from(sorted.subarray(starts[key], ends[key + 1])) : [];
    known.set(key, those);
    return those;
  };
  return {
    of: (key) => known.get(key) ?? cut(key),
    keys: () => order,
  };
}
