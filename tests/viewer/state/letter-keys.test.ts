import { expect, test } from "vitest";
import { letterKeys } from "../../../src/viewer/state/letter-keys.ts";

test("what was chosen is remembered for the next page", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  } as unknown as Storage;
  const first = letterKeys(() => storage);
  expect(first.value).toBe(true);
  first.value = false;
  expect(letterKeys(() => storage).value).toBe(false);
});

test("where a page may remember nothing, letters act, and can be turned off all the same", () => {
  const keys = letterKeys(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(keys.value).toBe(true);
  keys.value = false;
  expect(keys.value).toBe(false);
});
