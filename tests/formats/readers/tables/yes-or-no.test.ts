import { expect, test } from "vitest";
import { isErrorValue, yesOrNo } from "../../../../src/formats/readers/tables/yes-or-no.ts";

test("a spreadsheet's own TRUE and FALSE are known, in its language, and any other word is neither", () => {
  expect(["TRUE", "yes", "1", "WAHR", " Oui "].map(yesOrNo)).toEqual([true, true, true, true, true]);
  expect(["FALSE", "no", "0", "FALSCH", "Faux"].map(yesOrNo)).toEqual([false, false, false, false, false]);
  expect(["perhaps", "#N/A", "2"].map(yesOrNo)).toEqual([undefined, undefined, undefined]);
});

test("an error is no value", () => {
  expect(["#N/A", "#REF!", " #DIV/0! ", "#hashtag", "N/A"].map(isErrorValue)).toEqual([true, true, true, false, false]);
});
