import { expect, test } from "vitest";
import { piecesOfPage, type TextItem } from "../../../src/intake/pdf/pieces-of-page.ts";

/** As a page of 400 by 600 points is shown: upright, its y counted downwards. */
const UPRIGHT = [1, 0, 0, -1, 0, 600];
/** The same, turned clockwise by a quarter. */
const TURNED = [0, 1, 1, 0, 0, 0];
const item = (str: string, transform: readonly number[], width = 50): TextItem => ({
  str,
  dir: "ltr",
  transform,
  width,
  height: 10,
});

test("a piece stands where it is shown, from the upper left corner", () => {
  const [[piece] = []] = piecesOfPage([item("words", [10, 0, 0, 10, 40, 500])], UPRIGHT);
  expect(piece).toEqual({ words: "words", left: 40, right: 90, baseline: 100, size: 10, rightToLeft: false });
});

test("what runs up the margin is a group of its own, after what most of the page is", () => {
  const groups = piecesOfPage(
    [item("margin", [0, 10, -10, 0, 20, 100]), item("the words of the page", [10, 0, 0, 10, 40, 500])],
    UPRIGHT,
  );
  expect(groups.map((pieces) => pieces.map(({ words }) => words))).toEqual([["the words of the page"], ["margin"]]);
});

test("a page that was put in sideways reads as one that was not", () => {
  const upright = piecesOfPage([item("one", [10, 0, 0, 10, 40, 500]), item("two", [10, 0, 0, 10, 40, 480])], UPRIGHT);
  const turned = piecesOfPage([item("one", [10, 0, 0, 10, 40, 500]), item("two", [10, 0, 0, 10, 40, 480])], TURNED);
  const gap = (groups: typeof upright) => (groups[0]?.[1]?.baseline ?? 0) - (groups[0]?.[0]?.baseline ?? 0);
  expect(gap(upright)).toBe(20);
  expect(gap(turned)).toBe(20);
});

test("a word that was written twice to look bold is there once", () => {
  const [pieces] = piecesOfPage(
    [
      item("bold", [10, 0, 0, 10, 40, 500]),
      item("bold", [10, 0, 0, 10, 40.3, 500]),
      item("bold", [10, 0, 0, 10, 40, 480]),
    ],
    UPRIGHT,
  );
  expect(pieces).toHaveLength(2);
});

test("what has no size or no place is not there", () => {
  expect(
    piecesOfPage(
      [item("a", [0, 0, 0, 0, 1, 1]), item("b", [10, 0, 0, 10, Number.NaN, 1]), item("", [10, 0, 0, 10, 1, 1])],
      UPRIGHT,
    ),
  ).toEqual([]);
});
