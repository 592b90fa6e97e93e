import { expectTypeOf, test } from "vitest";
import type { Telling } from "../../../../src/formats/readers/tellings/telling.ts";

test("a telling may lack its source, which a claim may not: that is what the import looks at first", () => {
  expectTypeOf<undefined extends Telling["work"] ? true : false>().toEqualTypeOf<true>();
  expectTypeOf<Telling["record"]>().toEqualTypeOf<() => string>();
});
