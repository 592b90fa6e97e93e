import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { HASH_LENGTH, hashAt, putHash } from "../../src/table/hash-column.ts";

test("hashes lie side by side as raw bytes and come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const hashes = texts.map(sha256Of);
      const column = new Uint8Array(hashes.length * HASH_LENGTH);
      for (const [i, hash] of hashes.entries()) putHash(column, i, hash);
      expect(hashes.map((_, i) => hashAt(column, i))).toEqual(hashes);
    }),
  );
});
