import { expect, test } from "vitest";
import { doubtKey } from "../../../src/provenance/worlds/doubt.ts";

test("equal doubts have equal keys, others not", () => {
  expect(doubtKey({ kind: "maybe-same", entities: [1, 2] })).toBe(doubtKey({ kind: "maybe-same", entities: [1, 2] }));
  expect(doubtKey({ kind: "maybe-same", entities: [1, 2] })).not.toBe(doubtKey({ kind: "unnamed", entities: [1, 2] }));
});
