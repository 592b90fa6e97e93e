import { expect, test } from "vitest";
import { didYouMean } from "../../src/case-file/did-you-mean.ts";

test.each([
  ["objekt", "object"],
  ["ceu", "cue"],
  ["Attribution", "attribution"],
  ["organisation", "organization"],
])("%s is taken for %s", (typed, meant) => {
  expect(didYouMean(typed, ["object", "cue", "attribution", "organization", "in"])).toBe(meant);
});

test.each(["zebra", "xx", "a".repeat(1000), ""])("%j is taken for nothing", (typed) => {
  expect(didYouMean(typed, ["object", "attribution"])).toBeUndefined();
});

test("without known words there is no guess", () => {
  expect(didYouMean("object", [])).toBeUndefined();
});
