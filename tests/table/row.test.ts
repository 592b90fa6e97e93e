import { expect, test } from "vitest";
import { NONE, standingAt, there } from "../../src/table/row.ts";

test("what stands for nothing is no position that a list could have", () => {
  expect(NONE).toBe(2 ** 32 - 1);
  expect(Uint32Array.of(NONE)[0]).toBe(NONE);
});

test("at a position stands what the list has there; at none, and past its end, nothing", () => {
  const list = ["a", "b"];
  expect([0, 1, 2, NONE, undefined].map((position) => standingAt(list, position))).toEqual([
    "a",
    "b",
    undefined,
    undefined,
    undefined,
  ]);
});

test("what must be there is what it is, and where it is missing that is said", () => {
  expect(there("")).toBe("");
  expect(() => there(undefined)).toThrow("there is no such row in the table");
});
