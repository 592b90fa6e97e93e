import { expect, test } from "vitest";
import { betweenWords } from "../../src/intake/between-words.ts";

test("a blank stands between words, and nothing between letters of a script that knows no blanks", () => {
  expect([betweenWords("the", "lamp"), betweenWords("灯", "the"), betweenWords("", "灯")]).toEqual([" ", " ", " "]);
  expect([betweenWords("防波堤上的", "灯"), betweenWords("ไฟ", "ดับ"), betweenWords("𠮷", "𠮷")]).toEqual(["", "", ""]);
});
