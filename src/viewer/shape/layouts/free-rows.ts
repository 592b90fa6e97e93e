import { ROOM } from "./arranged.ts";

/**
 * Rows that are filled from left to right, each with room for a name: gives each, by how far to the right it stands, the
 * row with room that is nearest to the one it wants. Rows are counted from 0, upwards and downwards.
 */
export function freeRows(): (wanted: number, x: number) => number {
  const ends = new Map<number, number>();
  return (wanted, x) => {
    for (let step = 0; ; step++) {
      const row = Math.round(wanted) + (step % 2 === 1 ? (step + 1) / 2 : -step / 2);
      if ((ends.get(row) ?? Number.NEGATIVE_INFINITY) > x) continue;
      ends.set(row, x + ROOM.x);
      return row;
    }
  };
}
