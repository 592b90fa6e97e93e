import { expectTypeOf, test } from "vitest";
import type { DeepReadonly } from "../../src/model/deep-readonly.ts";

test("readonly goes all the way down, and tuples stay tuples", () => {
  expectTypeOf<DeepReadonly<{ a: { b: string[] }; t: [number, string] }>>().toEqualTypeOf<{
    readonly a: { readonly b: readonly string[] };
    readonly t: readonly [number, string];
  }>();
});
