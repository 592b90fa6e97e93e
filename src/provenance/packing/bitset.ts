/** Positions as bits, thirty-two a word. */
export type Bitset = Uint32Array;

/** An empty bitset with room for so many positions. */
export const emptyBits = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

/** Puts a position in, in place. */
export function setBit(bits: Bitset, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
}

/** Takes a position out, in place. */
export function clearBit(bits: Bitset, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) & ~(1 << (position & 31));
}

/** Whether a position is in. */
export const hasBit = (bits: Bitset, position: number): boolean =>
  (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;

/** The positions of both. */
export const bothBits = (one: Bitset, other: Bitset): Bitset => one.map((word, i) => word & (other[i] ?? 0));

/** The positions of the first without those of the other. */
export const minusBits = (one: Bitset, other: Bitset): Bitset => one.map((word, i) => word & ~(other[i] ?? 0));

/** How many positions are in both. */
export function countBoth(one: Bitset, other: Bitset): number {
  let count = 0;
  for (let i = 0; i < one.length; i++) count += onesIn((one[i] ?? 0) & (other[i] ?? 0));
  return count;
}

/** The positions that are in, ascending. */
export function positionsIn(bits: Bitset): number[] {
  const positions: number[] = [];
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] ?? 0; word !== 0; word &= word - 1) positions.push(i * 32 + 31 - Math.clz32(word & -word));
  }
  return positions;
}

function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x5555_5555);
  ones = (ones & 0x3333_3333) + ((ones >>> 2) & 0x3333_3333);
  return (((ones + (ones >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
