import fc from "fast-check";
import { expect, test } from "vitest";
import { REFUSED } from "../../../src/case-file/jsonl/json-bytes.ts";
import { keyAt, keyBytes } from "../../../src/case-file/jsonl/key-bytes.ts";

const KEYS = ["id", "in", "inferred", "hedges"];

test("a key is told from the others whatever came before it, also after it came in another order", () => {
  const keys = keyBytes(KEYS);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS, "i", "inn", "other")), (order) => {
      let previous = -1;
      for (const key of order) {
        const bytes = new TextEncoder().encode(`"${key}":1\n`);
        expect(keyAt(keys, bytes, 0, previous)).toBe(KEYS.includes(key) ? KEYS.indexOf(key) : REFUSED);
        if (KEYS.includes(key)) previous = KEYS.indexOf(key);
      }
    }),
  );
});
