import { expectTypeOf, test } from "vitest";
import type { Format } from "../../src/formats/format.ts";

test("a format writes in pieces, so that a million claims need not become one string", () => {
  type Parts = ReturnType<Format["write"]>;
  expectTypeOf<Parts extends Iterable<{ chunks: Iterable<string> }> ? true : false>().toEqualTypeOf<true>();
});
