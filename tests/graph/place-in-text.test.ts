import { expect, test } from "vitest";
import { placeInText } from "../../src/graph/place-in-text.ts";
import { asSourceId } from "../../src/model/id.ts";
import type { Mark, MarkKind } from "../../src/model/mark.ts";

const letter = asSourceId("letter");
const mark = (kind: MarkKind, at: number, label: string, source = letter): Mark => ({ kind, at, label, source });
const placed = (start: number, end: number, marks: readonly Mark[]) => placeInText({ start, end }, letter, { marks });

test("a passage stands on the page that began before it, and on those that begin within it", () => {
  const pages = [mark("page", 0, "3"), mark("page", 40, "4"), mark("page", 90, "5")];
  expect(placed(10, 30, pages)).toBe("page 3");
  expect(placed(40, 90, pages)).toBe("page 4");
  expect(placed(30, 91, pages)).toBe("page 3 to 5");
});

test("a headline ends where a paragraph begins, and says nothing of what stands behind it", () => {
  const parts = [mark("headline", 0, "1"), mark("paragraph", 20, "1"), mark("caption", 60, "2")];
  expect(placed(5, 15, parts)).toBe("headline 1");
  expect(placed(25, 30, parts)).toBe("paragraph 1");
  expect(placed(5, 25, parts)).toBe("headline 1 to paragraph 1");
});

test("a page, a time and a part are said together, a time without a word before it", () => {
  const marks = [mark("page", 0, "1"), mark("time", 0, "00:12:31"), mark("caption", 0, "2")];
  expect(placed(1, 2, marks)).toBe("page 1, 00:12:31, caption 2");
});

test("what stands before every mark, or in another text, is placed nowhere", () => {
  expect(placed(0, 5, [mark("page", 5, "2")])).toBe("");
  expect(placed(0, 5, [mark("page", 0, "1", asSourceId("other"))])).toBe("");
  expect(placed(0, 5, [])).toBe("");
});
