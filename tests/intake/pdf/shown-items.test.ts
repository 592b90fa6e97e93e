import { expect, test } from "vitest";
import { type PageItem, shownItems } from "../../../src/intake/pdf/shown-items.ts";

const words = (str: string): PageItem => ({ str, dir: "ltr", transform: [10, 0, 0, 10, 0, 0], width: 10, height: 10 });
const begin = (tag: string): PageItem => ({ type: "beginMarkedContentProps", tag });
const end: PageItem = { type: "endMarkedContent" };
const shown = (...items: PageItem[]) => shownItems(items).map(({ str }) => str);

test("a blank that stands for a soft hyphen parts no word", () => {
  expect(shown(words("note"), begin("Span"), end, words(" book"))).toEqual(["note", "book"]);
});

test("every other blank stays", () => {
  expect(
    shown(
      words("note"),
      words(" book"),
      begin("P"),
      end,
      words(" and"),
      begin("Span"),
      words("more"),
      end,
      words(" words"),
    ),
  ).toEqual(["note", " book", " and", "more", " words"]);
});
