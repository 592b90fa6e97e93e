/**
 * How far from its place a table in memory looks for a text, half full at most: of four million ids of our own none lay
 * fifty away. A stranger can make as many of one hash as he likes; what finds no room so near is kept in a map, under
 * the engine's hash, which he does not know.
 */
export const MOST_STEPS = 256;

/** Stands for a slot where there is none so near. */
export const CROWDED = -1;

const latin1 = new TextDecoder("latin1");

/** Any bytes as a string that no others give, by which a map holds them. */
export const stringOfBytes = (bytes: Uint8Array, from: number, to: number): string =>
  latin1.decode(bytes.subarray(from, to));

/**
 * A hash for tables in memory, four bytes at a time: multiplied and folded as in MurmurHash3 (Appleby), with a last mix,
 * since ids that differ in a digit would crowd a table. Of 31 bits, which an engine holds as a small whole number.
 */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    hash = Math.imul(hash ^ Math.imul(four, 0xcc9e2d51), 0x1b873593);
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
}
