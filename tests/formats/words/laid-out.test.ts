import { expect, test } from "vitest";
import { laidOut } from "../../../src/formats/words/laid-out.ts";

test("a text that is laid out is the same text", () => {
  for (const text of ["", "a", `${"→".repeat(40)}b`]) expect(laidOut(text)).toBe(text);
});
