import { expect, test } from "vitest";
import { evenName, trimmedName } from "../../../src/graph/names/even-name.ts";

test.each([
  ["Zo\u00eb Arlen", "Zoe\u0308 Arlen"],
  ["Mira Oltan", "Mira\u00a0 Oltan\u200b"],
  ["O'Brien", "O\u02bcBrien"],
  [
    "\u0645\u062d\u0645\u062f \u0643\u0631\u064a\u0645\u064a",
    "\u0645\u062d\u0640\u0645\u062f \u06a9\u0631\u06cc\u0645\u06cc",
  ],
])("%j and %j are the same to the eye", (one, other) => {
  expect(evenName(one)).toBe(evenName(other));
});

test("case and accents tell people apart", () => {
  expect(evenName("ALPHA")).not.toBe(evenName("alpha"));
  expect(evenName("Zo\u00eb")).not.toBe(evenName("Zoe"));
});

test("a name is kept but for its blanks", () => {
  expect(trimmedName("\n  Tor\n Vance ")).toBe("Tor Vance");
});
