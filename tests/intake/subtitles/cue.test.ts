import { expectTypeOf, test } from "vitest";
import type { Cue, CueTrouble } from "../../../src/intake/subtitles/cue.ts";

test("a cue may have no times that can be read, but it always has a place in its file", () => {
  expectTypeOf<Cue["time"]>().toEqualTypeOf<{ readonly start: number; readonly end: number } | undefined>();
  expectTypeOf<Cue["line"]>().toEqualTypeOf<number>();
  expectTypeOf<CueTrouble["line"]>().toEqualTypeOf<number>();
});
