import { expect, test } from "vitest";
import { ACCESS_WORDS } from "../../../src/desk/sources/access-words.ts";
import { ACCESSES } from "../../../src/model/source.ts";

test("each access has its own words, and all but the open one say that it stays behind", () => {
  expect(Object.keys(ACCESS_WORDS).sort()).toEqual([...ACCESSES].sort());
  expect(new Set(Object.values(ACCESS_WORDS)).size).toBe(ACCESSES.length);
  for (const access of ACCESSES)
    expect(ACCESS_WORDS[access].includes("stays behind in every export")).toBe(access !== "open");
});
