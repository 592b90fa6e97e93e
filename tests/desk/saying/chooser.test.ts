import { expect, test } from "vitest";
import { Chooser } from "../../../src/desk/saying/chooser.tsx";
import type { Offer } from "../../../src/desk/saying/offers.ts";
import { markupOf } from "../../viewer/sample-state.ts";

const offersOf = (count: number) => (): readonly Offer[] =>
  Array.from({ length: count }, (_, i) => ({ words: `offer ${i}`, picked: { kind: "word", word: `offer ${i}` } }));
const nothing = () => undefined;
const shown = (count: number, more: object = {}) =>
  markupOf(Chooser, { label: "Who says it?", offers: offersOf(count), onPick: nothing, onCancel: nothing, ...more });

test("what is asked names the field and the list, and each offer is an option in it", () => {
  const markup = shown(3);
  expect(markup).toMatch(/<label for="([^"]+)">Who says it\?<\/label><input id="\1" role="combobox"/);
  expect(markup).toMatch(/aria-controls="([^"]+)"[\s\S]*<div id="\1"[^>]*role="listbox"/);
  expect(markup.match(/role="option"/g)).toHaveLength(3);
});

test("exactly one offer is marked, and the field names it; with none nothing is", () => {
  const markup = shown(3);
  expect(markup.match(/aria-selected="true"/g)).toHaveLength(1);
  expect(markup).toMatch(/aria-activedescendant="([^"]+)"[\s\S]*<div id="\1"/);
  expect(shown(0)).not.toMatch(/aria-activedescendant|aria-selected="true"/);
});

test("the first nine have a digit each while nothing is typed, and none once something is", () => {
  const digits = (markup: string) =>
    [...markup.matchAll(/class="digit"[^>]*>(\d)</g)].map(([, digit]) => digit).join("");
  expect(digits(shown(12))).toBe("123456789");
  expect(digits(shown(12, { initial: "o" }))).toBe("");
});

test("where words of one's own are wanted, what is typed stands before every offer", () => {
  expect(shown(3, { initial: "my words", onWords: nothing })).not.toContain('aria-selected="true"');
  expect(shown(3, { onWords: nothing }).match(/aria-selected="true"/g)).toHaveLength(1);
});

test("where nothing is called as is typed, it says so", () => {
  expect(shown(0, { initial: "lives" })).toContain("Nothing is called");
  expect(shown(1, { initial: "lives" })).not.toContain("Nothing is called");
  expect(shown(0)).not.toContain("Nothing is called");
  expect(shown(0, { initial: "lives", onWords: nothing })).not.toContain("Nothing is called");
});
