import { expect, test } from "vitest";
import { unlessEmpty } from "../../../src/formats/words/unless-empty.ts";

test("a list that says nothing is none, and another is itself", () => {
  const list = ["a"];
  expect([unlessEmpty([]), unlessEmpty(list)]).toEqual([undefined, list]);
  expect(unlessEmpty(list)).toBe(list);
});
