import { describe, expect, test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { brokenCases, fixture, issueLine } from "./fixture.ts";

describe("every broken case raises exactly the issues that its fixture lists", () => {
  test.each(brokenCases())("%s", (name) => {
    const { folder, expected } = fixture(name);
    const parsed = parseCase(folder);
    expect(expected, "a fixture that expects nothing tests nothing").not.toBe("");
    expect(parsed.issues.map(issueLine).join("")).toBe(expected);
    expect(parsed.ok).toBe(!expected.includes(" error "));
  });
});

test("every issue says what is wrong and how to mend it, on one line each", () => {
  for (const name of brokenCases()) {
    for (const { message, mend } of parseCase(fixture(name).folder).issues) {
      expect(message).toMatch(/^[^\n]{10,}$/);
      expect(mend).toMatch(/^[^\n]{5,}$/);
    }
  }
});

test("the sound case that all of them are made from has no issue", () => {
  const parsed = parseCase(fixture("sound").folder);
  expect(parsed.issues).toEqual([]);
  expect(parsed.ok).toBe(true);
});
