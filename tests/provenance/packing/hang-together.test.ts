import { expect, test } from "vitest";
import { hangTogether } from "../../../src/provenance/packing/hang-together.ts";

const itself = (elements: readonly number[]) => elements;

test("what has an element in common hangs together, along the chain", () => {
  expect(hangTogether([[1, 2], [3], [2, 4], [4, 5]], itself)).toEqual([
    [
      [1, 2],
      [2, 4],
      [4, 5],
    ],
    [[3]],
  ]);
});

test("elements that count as one hold together what has them", () => {
  expect(hangTogether([[1], [2], [3]], itself, [[1, 3]])).toEqual([[[1], [3]], [[2]]]);
});
