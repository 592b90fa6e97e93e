import { expect, test } from "vitest";
import { NO_TRUST } from "../../../src/provenance/traces/trust.ts";

test("where nobody is trusted nobody is left out either", () => {
  expect(Object.values(NO_TRUST).map(({ size }) => size)).toEqual([0, 0, 0]);
});
