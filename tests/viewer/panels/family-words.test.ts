import { expect, test } from "vitest";
import { FAMILIES } from "../../../src/model/predicate.ts";
import { FAMILY_WORDS } from "../../../src/viewer/panels/family-words.ts";

test("every family has words of its own", () => {
  expect(new Set(FAMILIES.map((family) => FAMILY_WORDS[family])).size).toBe(FAMILIES.length);
});
