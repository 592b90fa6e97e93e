import { asSha256, type Sha256 } from "../model/id.ts";

/** Bytes of one SHA-256. */
export const HASH_LENGTH = 32;

/** Lays hashes side by side as raw bytes; where there is none the bytes are zero. */
export function hashColumnOf(hashes: readonly (Sha256 | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * HASH_LENGTH);
  for (const [index, hash] of hashes.entries()) {
    if (hash === undefined) continue;
    for (let i = 0; i < HASH_LENGTH; i++) {
      bytes[index * HASH_LENGTH + i] = Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16);
    }
  }
  return bytes;
}

/** The hash at a position. */
export function hashAt(column: Uint8Array, index: number): Sha256 {
  const bytes = column.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  return asSha256(Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
}
