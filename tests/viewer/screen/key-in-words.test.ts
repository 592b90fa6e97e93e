import { expect, test } from "vitest";
import { keyInWords } from "../../../src/viewer/screen/key-in-words.ts";

test("keys are said as they stand on a keyboard", () => {
  expect(["Control+Shift+Z", "Escape", "Shift+ArrowUp", "m"].map(keyInWords)).toEqual([
    "Ctrl Shift Z",
    "Esc",
    "Shift Up",
    "m",
  ]);
});
