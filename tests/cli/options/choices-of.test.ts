import { expect, test } from "vitest";
import { choicesOf } from "../../../src/cli/options/choices-of.ts";
import { POLARITIES } from "../../../src/model/claim.ts";

test("the words of a type are those of the list it was made from, in the order of writing", () => {
  expect(choicesOf<(typeof POLARITIES)[number]>({ asserts: true, denies: true })).toEqual(POLARITIES);
});
