import { expect, test } from "vitest";
import { passagesOfPages } from "../../../src/intake/pdf/passages-of-pages.ts";
import type { Line } from "../../../src/intake/pdf/piece.ts";
import { aLine } from "./a-line.ts";

/** Lines set 12 points apart, in a column 300 points wide. */
const set = (...words: string[]): Line[] => words.map((line, i) => aLine(line, 40, 100 + 12 * i));
const FULL = "and so the line goes on until it comes to the edge of the column";
const passages = (...columns: Line[][][]) =>
  passagesOfPages(columns.map((columns, i) => ({ label: String(i + 1), columns, rightToLeft: false }))).map((passage) =>
    passage.map(({ words, begins }) => `${begins.map(({ label }) => `[${label}]`).join("")}${words}`).join("|"),
  );

test("lines are one paragraph until a gap, an indent or a short line after a full stop ends it", () => {
  expect(passages([set(`A ${FULL}`, "and ends.", `B ${FULL}`, `C ${FULL}`)])).toEqual([
    `[1]A ${FULL} and ends.`,
    `B ${FULL} C ${FULL}`,
  ]);
  const [first, second] = set(`A ${FULL}.`, `B ${FULL}`);
  if (first === undefined || second === undefined) throw new Error("no lines");
  expect(passages([[first, { ...second, left: 55 }]])).toHaveLength(2);
  expect(passages([[first, { ...second, baseline: 140 }]])).toHaveLength(2);
});

test("a sentence that goes over a page stays one, and the page begins within it", () => {
  expect(passages([set(`A ${FULL}`)], [set("goes on here.", `B ${FULL}`)])[0]).toBe(`[1]A ${FULL} |[2]goes on here.`);
});

test("a word that is broken over a page is whole", () => {
  expect(passages([set(`A ${FULL} har-`)], [set("bour was dark.")])).toEqual([`[1]A ${FULL} har|[2]bour was dark.`]);
});

test("notes at the foot of a page do not stand in the sentence that goes over it, and stay on their page", () => {
  const note = aLine("1 The minutes of the hearing.", 40, 500, 7);
  expect(passages([set(`A ${FULL}`), [note]], [set("goes on here.")])).toEqual([
    `[1]A ${FULL} |[2]goes on here.`,
    "[1]1 The minutes of the hearing.",
  ]);
});

test("what follows a full stop at the end of a page is a paragraph of its own", () => {
  expect(passages([set(`A ${FULL}.`)], [set(`B ${FULL}`)])).toEqual([`[1]A ${FULL}.`, `[2]B ${FULL}`]);
});

test("an empty page begins with the next that has words, and the last with nothing", () => {
  expect(passages([set("A.")], [], [set("B.")], [])).toEqual(["[1]A.", "[2][3]B.", "[4]"]);
});

test("each point of a list is a passage", () => {
  expect(passages([set("• first of two points", "• second of them")])).toHaveLength(2);
});
