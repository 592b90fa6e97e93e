import { passBytes, REFUSED } from "./json-bytes.ts";

/** The keys that a map may have, as they stand on a line, and which came after which the last time. */
export interface KeyBytes {
  readonly written: readonly Uint8Array[];
  readonly after: Int32Array;
}

/** Makes ready to read keys; a key is told by its position among them. */
export function keyBytes(keys: readonly string[]): KeyBytes {
  const encoder = new TextEncoder();
  return {
    written: keys.map((key) => encoder.encode(JSON.stringify(key))),
    after: new Int32Array(keys.length + 1),
  };
}

/**
 * Which key stands here; REFUSED where it is none of them. Nearly every record of a file has its keys in the order of the
 * one before, so that the key is compared first that came after the previous one then.
 * @param previous the key before it, -1 at the first
 */
export function keyAt({ written, after }: KeyBytes, bytes: Uint8Array, at: number, previous: number): number {
  const guess = after[previous + 1] as number;
  if (passBytes(bytes, at, written[guess] as Uint8Array) !== REFUSED) return guess;
  for (let key = 0; key < written.length; key++) {
    if (passBytes(bytes, at, written[key] as Uint8Array) === REFUSED) continue;
    after[previous + 1] = key;
    return key;
  }
  return REFUSED;
}
