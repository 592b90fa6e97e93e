import { expect, test } from "vitest";
import { checkCase } from "../../src/case-file/check-case.ts";
import { draftOf } from "./draft-of.ts";

test("a draft of sound records gives every check nothing to find", () => {
  expect(checkCase(draftOf())).toEqual([]);
});
