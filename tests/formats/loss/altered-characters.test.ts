import { expect, test } from "vitest";
import {
  CHARACTERS_BEYOND_XML,
  FORMULAS,
  LONE_SURROGATES,
  NULS,
  PARTED_FORMULAS,
} from "../../../src/formats/loss/altered-characters.ts";
import { xmlText } from "../../../src/formats/words/xml-text.ts";

test("half a character is met, a whole one is not", () => {
  expect(LONE_SURROGATES.where.test("x\ud83d")).toBe(true);
  expect(LONE_SURROGATES.where.test("🙂")).toBe(false);
});

test.each(["\u0000", "\u0008", "\uffff", "\t", "\r\n", "]]>", "é"])("%j is met exactly where XML loses it", (text) => {
  expect(CHARACTERS_BEYOND_XML.where.test(text)).toBe(xmlText(text).includes("\ufffd"));
});

test("a formula is met at the start of a text only", () => {
  expect(["=1", "+1", "-1", "@a", "\t", "\r"].every((text) => FORMULAS.where.test(text))).toBe(true);
  expect(FORMULAS.where.test("1=1")).toBe(false);
});

test("NUL is found wherever it stands", () => {
  expect([NULS.where.test("a\0"), NULS.where.test("0")]).toEqual([true, false]);
});

test("a formula behind a mark that some locale takes for a separator is met", () => {
  expect(["a;=1", "a, @x", 'a|"-1', "a\n+1"].every((text) => PARTED_FORMULAS.where.test(text))).toBe(true);
  expect(["=1", "a; b", "a-b"].some((text) => PARTED_FORMULAS.where.test(text))).toBe(false);
});
