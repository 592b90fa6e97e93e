import { expect, test } from "vitest";
import { guideBoxes, guidesInSight } from "../../../../src/viewer/renderer/guides/guides-in-sight.ts";
import type { Guide } from "../../../../src/viewer/renderer/renderer.ts";
import { plainRuler } from "../../picture-file/ruler.ts";

/** A screen on which the layout's middle is in the middle, moved to the right by some pixels. */
const sight = (right = 0) => ({
  ...{ width: 400, height: 300, scale: 1, unit: 1, place: () => ({ x: 0, y: 0 }) },
  at: ({ x, y }: { x: number; y: number }) => ({ x: 200 + right + x, y: 150 - y }),
});
const years: readonly Guide[] = [-150, -140, 0, 100].map((at, i) => ({ lies: "upright", at, words: `${2020 + i}` }));
const wordsIn = (guides: readonly Guide[], right = 0) =>
  guidesInSight(guides, sight(right), plainRuler()).flatMap((guide) => (guide.kind === "words" ? [guide.words] : []));

test("of upright guides those have words that find room, and a line each", () => {
  expect(wordsIn(years)).toEqual(["2020", "2022", "2023"]);
  expect(guidesInSight(years, sight(), plainRuler()).filter(({ kind }) => kind === "line")).toHaveLength(3);
});

test("wherever one looks it is said where that is: by the last that is out of sight to the left", () => {
  expect(wordsIn(years, -260)).toEqual(["2022", "2023"]);
  expect(wordsIn(years, -900)).toEqual(["2023"]);
});

test("what stands upright ends at what is set apart below it", () => {
  const guides: readonly Guide[] = [...years, { lies: "across", at: -50, words: "no date: 3" }];
  const lines = guidesInSight(guides, sight(), plainRuler()).flatMap((guide) => (guide.kind === "line" ? [guide] : []));
  expect(lines.filter(({ to }) => to.y === 200)).toHaveLength(4);
  expect(wordsIn(guides)).toContain("no date: 3");
  expect(wordsIn([{ lies: "across", at: -500, words: "far below" }])).toEqual([]);
});

test("a ring is drawn while any of it can be in sight", () => {
  const ring: Guide = { lies: "around", x: 0, y: 0, across: 80, up: 40 };
  const seen = (right: number) => guidesInSight([ring], sight(right), plainRuler());
  expect(seen(0)).toEqual([{ kind: "ellipse", middle: { x: 200, y: 150 }, across: 80, up: 40 }]);
  expect(seen(900)).toEqual([]);
});

test("no name is to cover words, and each name may cover a line", () => {
  const boxes = guideBoxes(guidesInSight(years, sight(), plainRuler()));
  expect(boxes).toHaveLength(3);
  expect(boxes.every(({ firm }) => firm)).toBe(true);
});
