import { expect, test } from "vitest";
import { NONE } from "../../src/table/row.ts";

test("what stands for nothing is no position that a list could have", () => {
  expect(NONE).toBe(2 ** 32 - 1);
  expect(Uint32Array.of(NONE)[0]).toBe(NONE);
});
