import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of } from "../../src/model/sha256.ts";

test("the hash is Node's own of the same UTF-8 bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(sha256Of(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
