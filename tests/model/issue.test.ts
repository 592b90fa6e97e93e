import { expectTypeOf, test } from "vitest";
import type { Issue } from "../../src/model/issue.ts";

test("an issue says what, where and what to do, and is plain data", () => {
  expectTypeOf<keyof Issue>().toEqualTypeOf<"code" | "severity" | "message" | "mend" | "where">();
  expectTypeOf<Issue["where"]["line"]>().toEqualTypeOf<number>();
});
