import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";
import { growUint8 } from "../../src/table/grow-numbers.ts";
import { addHash, hashAt } from "../../src/table/hash-column.ts";

test("hashes lie side by side as raw bytes and come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const hashes = texts.map(sha256Of);
      const growing = growUint8(0);
      for (const hash of hashes) addHash(growing, hash);
      const column = growing.toColumn();
      expect(hashes.map((_, i) => hashAt(column, i))).toEqual(hashes);
    }),
  );
});

test("where there is no hash the bytes are zero", () => {
  const growing = growUint8(0);
  addHash(growing, undefined);
  expect([...growing.toColumn()]).toEqual(Array(32).fill(0));
});
