import { expect, test } from "vitest";
import { allWordsIn, isObject, objectsIn, wordsIn } from "../../../../src/formats/readers/tellings/json-values.ts";

test("only strings with something in them are words, and they are well-formed", () => {
  expect(["a", " ", 3, null, "\ud800"].map(wordsIn)).toEqual(["a", undefined, undefined, undefined, "\ufffd"]);
  expect(allWordsIn(["a", 1, "b"])).toEqual(["a", "b"]);
  expect(allWordsIn("a")).toEqual(["a"]);
});

test("a list is no object, and objects are found in one or many", () => {
  expect([{}, [], null, "x"].map(isObject)).toEqual([true, false, false, false]);
  expect(objectsIn([{ a: 1 }, 2])).toEqual([{ a: 1 }]);
  expect(objectsIn({ a: 1 })).toEqual([{ a: 1 }]);
});
