/** Two linked entities by their positions, the lower first. */
export type Pair = readonly [a: number, b: number];

/** Puts two in order. */
export const pairOf = (one: number, other: number): Pair => (one <= other ? [one, other] : [other, one]);
