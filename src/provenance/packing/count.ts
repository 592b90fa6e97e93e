/** A number that is known exactly, or between two ends where the budget was spent. */
export interface Count {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A number that is known. */
export const exactly = (count: number): Count => ({ atLeast: count, atMost: count });

/** True where both ends are one. */
export const isExact = ({ atLeast, atMost }: Count): boolean => atLeast === atMost;
