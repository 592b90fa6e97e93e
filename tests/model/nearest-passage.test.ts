import { expect, test } from "vitest";
import { nearestPassages } from "../../src/model/nearest-passage.ts";

const TEXT =
  "The ferry office paid Ruben Tasch twice in May. Nobody else was paid. The lamp at the pier went out that night.";
const near = nearestPassages(TEXT);

test("the passage that has the most of the words is nearest, and how many it has is said", () => {
  const found = near("the ferry office never paid Ruben Tasch in May");
  expect(TEXT.slice(found?.start, found?.end)).toBe("The ferry office paid Ruben Tasch twice in May");
  expect(found?.share).toBeCloseTo(8 / 9);
});

test("a passage with less than two words in five is not near", () => {
  expect(near("the lamp shone brightly over calm green waters")).toBeUndefined();
  expect(near("…")).toBeUndefined();
});
