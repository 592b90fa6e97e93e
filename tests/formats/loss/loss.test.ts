import { expectTypeOf, test } from "vitest";
import type { Loss } from "../../../src/formats/loss/loss.ts";

test("a loss names its field, how often it was met, and one example", () => {
  expectTypeOf<Loss>().toEqualTypeOf<{ readonly field: string; readonly count: number; readonly example: string }>();
});
