import { expect, test } from "vitest";
import { typedAhead } from "../../../src/viewer/menu/type-ahead.ts";

const LABELS = ["Open its page", "Show it", "Shün it", "Hide it"];

test("a letter leads to the next that begins with it, and round again", () => {
  expect(typedAhead(LABELS, 0, "s")).toBe(1);
  expect(typedAhead(LABELS, 1, "s")).toBe(2);
  expect(typedAhead(LABELS, 2, "s")).toBe(1);
  expect(typedAhead(LABELS, 1, "ss")).toBe(2);
});

test("several letters name one, the present one too; case and accents do not matter", () => {
  expect(typedAhead(LABELS, 1, "SHO")).toBe(1);
  expect(typedAhead(LABELS, 1, "shu")).toBe(2);
});

test("what none begins with leads nowhere", () => {
  expect(typedAhead(LABELS, 0, "z")).toBeUndefined();
  expect(typedAhead([], -1, "s")).toBeUndefined();
  expect(typedAhead(LABELS, 0, "")).toBeUndefined();
});
