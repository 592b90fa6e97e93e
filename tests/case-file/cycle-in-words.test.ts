import { expect, test } from "vitest";
import { cycleInWords } from "../../src/case-file/cycle-in-words.ts";

test("a short way round is said whole, of a long one its beginning and its end", () => {
  expect(cycleInWords(["a", "b", "a"])).toBe("a → b → a");
  const long = cycleInWords(Array.from({ length: 100_000 }, (_, i) => `s-${i}`));
  expect(long).toMatch(/^s-0 → .*\(99988 more\).* → s-99999$/);
  expect(long.length).toBeLessThan(200);
});
