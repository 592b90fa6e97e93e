import { expect, test } from "vitest";
import { AS_RECORDED } from "../../../src/formats/words/json-manner.ts";
import { wordsInJson } from "../../../src/formats/words/words-in-json.ts";
import { NONE } from "../../../src/table/row.ts";
import { textColumnOf } from "../../../src/table/text-column.ts";

const words = wordsInJson(textColumnOf(['"so"', "line\nbreak", "2016"]), AS_RECORDED);

test("a word is written as JSON, and nothing where there is none", () => {
  expect([0, 1, 2, 0].map(words.wordAt)).toEqual(['"\\"so\\""', '"line\\nbreak"', '"2016"', '"\\"so\\""']);
  expect([words.wordAt(NONE), words.wordAt(undefined)]).toEqual(["", ""]);
  expect(() => words.wordAt(3)).toThrow("no such row");
});

test("a time has its words, and its date where that is known", () => {
  expect(words.timeAt(0, 2)).toBe('{"raw":"\\"so\\"","edtf":"2016"}');
  expect(words.timeAt(2, NONE)).toBe('{"raw":"2016"}');
  expect(words.timeAt(NONE, NONE)).toBe("");
});

test("a list has its words in order, and what it is without any is for whoever asks to say", () => {
  const [list, offsets] = [Uint32Array.of(2, 1), Uint32Array.of(0, 0, 2)];
  expect(words.listAt(list, offsets, 1, "none")).toBe('["2016","line\\nbreak"]');
  expect(words.listAt(list, offsets, 0, "none")).toBe("none");
});
