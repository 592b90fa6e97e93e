import { expect, expectTypeOf, test } from "vitest";
import type { Gate } from "../../../src/graph/gate/gate.ts";
import { gateFor } from "./open-gate.ts";

test("a gate is asked about sources, claims and entities by their ids", () => {
  expectTypeOf<ReturnType<Gate["staysSource"]>>().toEqualTypeOf<boolean>();
  const { gate } = gateFor(["memo"]);
  expect(gate.staysSource(undefined)).toBe(false);
});
