import { expectTypeOf, test } from "vitest";
import type { Reader } from "../../../src/formats/readers/reader.ts";

test("a reader gives either all that it found or the issues that say why not", () => {
  type Read = ReturnType<Reader["read"]>;
  expectTypeOf<Extract<Read, { ok: false }>>().toHaveProperty("issues");
  expectTypeOf<Extract<Read, { ok: true }>>().toHaveProperty("reading");
});
