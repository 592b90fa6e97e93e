import fc from "fast-check";
import { expect, test } from "vitest";
import { howMany, plainLine } from "../../src/model/plain-words.ts";
import { CODE_POINT } from "../code-point.ts";

test("no word of a stranger's steers whoever shows it, and none is two lines where one is shown", () => {
  expect(plainLine("a\u001b[2Jb\u202ec")).toBe("a\\u001b[2Jb\\u202ec");
  expect(plainLine("a\nb\tc\u2028")).toBe("a\\u000ab\\u0009c\\u2028");
  fc.assert(
    fc.property(fc.string({ unit: CODE_POINT }), (text) => {
      expect(plainLine(text)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/,
      );
    }),
  );
});

test("two names that differ in what nobody sees look like two", () => {
  for (const unseen of "\u200b\u2060\u2063\ufeff\ufff9")
    expect(plainLine(`Vo${unseen}sk`)).toMatch(/^Vo\\u[\da-f]{4}sk$/);
});

test("letters of any script stay, with what joins them and says which way they run", () => {
  expect(plainLine("می\u200cخواهم \u200fסירה\u200e 👩\u200d👧")).toBe("می\u200cخواهم \u200fסירה\u200e 👩\u200d👧");
  expect(plainLine("Łódź بندر 北京 🙂")).toBe("Łódź بندر 北京 🙂");
});

test("one claim, two claims", () => {
  expect([howMany(1, "claim"), howMany(2, "claim"), howMany(0, "reply", "replies")]).toEqual([
    "1 claim",
    "2 claims",
    "0 replies",
  ]);
});
