import { expect, test } from "vitest";
import { itemStart, marginOf, nextItemStart } from "../../../src/case-file/in-place/list-items.ts";

test("the margin is that of the first item, after any remarks and marks of a document's beginning", () => {
  expect(marginOf("- a\n")).toBe("");
  expect(marginOf("\uFEFF# one\r\n\r\n--- # two\r\n  - a\r\n")).toBe("  ");
  expect(marginOf("%YAML 1.2\n---\n- a")).toBe("");
  expect(marginOf("-a\n")).toBeUndefined();
  expect(marginOf("a: 1\n- b\n")).toBeUndefined();
  expect(marginOf("")).toBeUndefined();
});

test("an item reaches from its hyphen to the next one at the same margin", () => {
  const text = "  - a\n    - b\n  -c\n  -\n    d\n";
  expect(itemStart(text, "  ", 12)).toBe(0);
  expect(nextItemStart(text, "  ", 0)).toBe(text.indexOf("  -\n"));
  expect(itemStart(text, "  ", text.length)).toBe(text.indexOf("  -\n"));
  expect(nextItemStart(text, "  ", text.length - 3)).toBe(text.length);
  expect(itemStart("x: 1\n", "", 3)).toBeUndefined();
  expect(itemStart("\uFEFF- a\n", "", 4)).toBe(1);
});
