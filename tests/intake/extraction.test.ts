import { expectTypeOf, test } from "vitest";
import type { Extracted, Extraction, TextMark } from "../../src/intake/extraction.ts";
import type { Mark } from "../../src/model/mark.ts";

test("what is taken out belongs to no source yet, and is whole or nothing", () => {
  expectTypeOf<TextMark>().toEqualTypeOf<Omit<Mark, "source">>();
  expectTypeOf<Extract<Extraction, { ok: true }>>().toEqualTypeOf<Extracted>();
  expectTypeOf<Extract<Extraction, { ok: false }>>().not.toHaveProperty("text");
});
