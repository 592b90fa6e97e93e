import { expect, test } from "vitest";
import { WORD } from "../../src/intake/word-pattern.ts";

test("words are parted by what is no letter, and scripts that part none are taken letter by letter", () => {
  expect("The keeper's l\u00e1mp, 2024!".match(WORD)).toEqual(["The", "keeper", "s", "lámp", "2024"]);
  expect("灯是暗的 and ไฟ".match(WORD)).toEqual(["灯", "是", "暗", "的", "and", "ไ", "ฟ"]);
});
