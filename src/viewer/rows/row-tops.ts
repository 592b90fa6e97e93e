/** How rows are told apart wherever they stand. */
export type RowKey = number | string;

/** Rows of unequal heights, one under the other, of which few have been measured. */
export interface RowTops {
  readonly count: number;
  /** Where a row begins; that of the row after the last is where all of them end. */
  topOf(index: number): number;
  /** The row at an offset, the last one where it lies beneath all. */
  at(offset: number): number;
  /** Takes a row's measured height in place of the one it was given; returns by how much those under it move. */
  measured(index: number, height: number): number;
}

/**
 * Lays rows under one another. One that was measured before has the height that is remembered by its key, any other the
 * usual one; finding a row takes a binary search, and measuring one an addition for each row under it.
 * @param heights what is remembered; it grows with each row that is measured
 */
export function layRows(
  count: number,
  keyOf: (index: number) => RowKey,
  heights: Map<RowKey, number>,
  usual: number,
): RowTops {
  const tops = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const height = heights.size === 0 ? usual : (heights.get(keyOf(i)) ?? usual);
    tops[i + 1] = (tops[i] ?? 0) + height;
  }
  const topOf = (index: number): number => tops[Math.min(index, count)] ?? 0;
  return {
    count,
    topOf,
    at(offset) {
      let [low, high] = [0, Math.max(0, count - 1)];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (topOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measured(index, height) {
      const change = height - (topOf(index + 1) - topOf(index));
      heights.set(keyOf(index), height);
      if (change !== 0) for (let i = index + 1; i <= count; i++) tops[i] = (tops[i] ?? 0) + change;
      return change;
    },
  };
}
