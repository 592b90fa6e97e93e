import { asSha256, type Sha256 } from "../model/id.ts";

/** Bytes of one SHA-256. */
export const HASH_LENGTH = 32;

/** Puts a hash at its place in a column, as raw bytes; without one they stay as they are. */
export function putHash(column: Uint8Array, index: number, hash: Sha256 | undefined): void {
  if (hash === undefined) return;
  for (let i = 0; i < HASH_LENGTH; i++)
    column[index * HASH_LENGTH + i] = Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16);
}

/** The hash at a position. */
export function hashAt(column: Uint8Array, index: number): Sha256 {
  const bytes = column.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
  return asSha256(Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));
}
