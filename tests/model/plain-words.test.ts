import fc from "fast-check";
import { expect, test } from "vitest";
import { howMany, plainLine, plainWords } from "../../src/model/plain-words.ts";

test("no word of a stranger's steers whoever shows it, and none is two lines where one is shown", () => {
  expect(plainWords("a\u001b[2Jb\u202ec\nd")).toBe("a\\u001b[2Jb\\u202ec\nd");
  expect(plainLine("a\nb\tc\u2028")).toBe("a\\u000ab\\u0009c\\u2028");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});

test("letters of any script stay", () => {
  expect(plainLine("Łódź بندر 北京 🙂")).toBe("Łódź بندر 北京 🙂");
});

test("one claim, two claims", () => {
  expect([howMany(1, "claim"), howMany(2, "claim"), howMany(0, "reply", "replies")]).toEqual([
    "1 claim",
    "2 claims",
    "0 replies",
  ]);
});
