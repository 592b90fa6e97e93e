import fc from "fast-check";
import { expect, test } from "vitest";
import { counted, printable } from "../../src/cli/terminal.ts";
import { CODE_POINT } from "../code-point.ts";

test("no word of a stranger's steers the terminal or turns the line round", () => {
  expect(printable("a\u001b[2Jb\u0007\u202ec\u2066")).toBe("a\\u001b[2Jb\\u0007\\u202ec\\u2066");
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), (text) => {
      expect(printable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("letters of any script stay", () => {
  expect(printable("Łódź بندر 北京 🙂")).toBe("Łódź بندر 北京 🙂");
});

test("one claim, two claims", () => {
  expect([counted(1, "claim"), counted(2, "claim"), counted(0, "reply", "replies")]).toEqual([
    "1 claim",
    "2 claims",
    "0 replies",
  ]);
});
