import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { countBoxes, drawCounts } from "../../../../src/viewer/renderer/labels/draw-counts.ts";

test("a count is written on a patch of the canvas's colour, and labels are told to keep off it", () => {
  const drawn: unknown[] = [];
  const state = { fillStyle: "" };
  const context = Object.assign(state, {
    measureText: (words: string) => ({ width: words.length * 6 }),
    beginPath() {},
    roundRect: () => void drawn.push("patch"),
    fill: () => void drawn.push(state.fillStyle),
    fillText: (words: string) => void drawn.push(words, state.fillStyle),
  });
  const paper = context as unknown as CanvasRenderingContext2D;
  const count = { x: 100, y: 50, count: 12 };
  const boxes = countBoxes(paper, [count]);
  drawCounts(paper, boxes, LIGHT);

  expect(drawn).toEqual(["patch", LIGHT.canvas, "12", LIGHT.ink]);
  expect(boxes).toEqual([{ x: 90.5, y: 42.5, width: 19, height: 15, firm: true, yields: true, count }]);
});
