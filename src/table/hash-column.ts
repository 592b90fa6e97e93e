import { bytesToHex } from "@noble/hashes/utils.js";
import { asSha256, type Sha256 } from "../model/id.ts";
import type { GrowingBytes } from "./grow-numbers.ts";

/** Bytes of one SHA-256. */
export const HASH_LENGTH = 32;

/** Adds a hash to a growing column, as raw bytes; where there is none they are zero. */
export function addHash(column: GrowingBytes, hash: Sha256 | undefined): void {
  if (hash === undefined) column.addZeros(HASH_LENGTH);
  else for (let i = 0; i < HASH_LENGTH; i++) column.add(Number.parseInt(hash.slice(i * 2, i * 2 + 2), 16));
}

/** The hash at a position. */
export const hashAt = (column: Uint8Array, index: number): Sha256 =>
  asSha256(bytesToHex(column.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)));
