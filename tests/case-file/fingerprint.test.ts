import { expect, test } from "vitest";
import { fingerprintOf } from "../../src/case-file/fingerprint.ts";

const folder = (files: [string, string][], texts: [string, string][] = []) => ({
  files: new Map(files),
  texts: new Map(texts),
});

test("the order of the files does not matter, their names and contents do", () => {
  const one = fingerprintOf(
    folder([
      ["a", "1"],
      ["b", "2"],
    ]),
  );
  expect(
    fingerprintOf(
      folder([
        ["b", "2"],
        ["a", "1"],
      ]),
    ),
  ).toBe(one);
  expect(
    fingerprintOf(
      folder([
        ["a", "2"],
        ["b", "1"],
      ]),
    ),
  ).not.toBe(one);
  expect(
    fingerprintOf(
      folder(
        [
          ["a", "1"],
          ["b", "2"],
        ],
        [["texts/t.txt", ""]],
      ),
    ),
  ).not.toBe(one);
});
