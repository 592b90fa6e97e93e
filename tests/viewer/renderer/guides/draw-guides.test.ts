import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { drawGuides, writeGuides } from "../../../../src/viewer/renderer/guides/draw-guides.ts";
import type { GuideInSight } from "../../../../src/viewer/renderer/guides/guides-in-sight.ts";

const guides: readonly GuideInSight[] = [
  { kind: "line", from: { x: 1, y: 2 }, to: { x: 3, y: 4 } },
  { kind: "ellipse", middle: { x: 5, y: 6 }, across: 7, up: 8 },
  { kind: "words", at: { x: 9, y: 10 }, words: "2023", width: 30 },
];

/** Stands in for a canvas, which Node has none of: it keeps what is drawn, in order. */
function paper() {
  const drawn: string[] = [];
  const nothing = () => undefined;
  const context = {
    ...{ save: nothing, restore: nothing, beginPath: nothing, strokeText: nothing, moveTo: nothing },
    lineTo: (x: number, y: number) => void drawn.push(`line to ${x} ${y}`),
    ellipse: (x: number, y: number, across: number, up: number) =>
      void drawn.push(`ring at ${x} ${y} of ${across} ${up}`),
    stroke: nothing,
    setLineDash: () => void drawn.push("dashed"),
    fillText: (words: string, x: number, y: number) => void drawn.push(`${words} at ${x} ${y}`),
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

test("lines and rings are whole, as no claim is, and words are written apart from them", () => {
  const below = paper();
  drawGuides(below.context, guides, LIGHT);
  expect(below.drawn).toEqual(["line to 3 4", "ring at 5 6 of 7 8"]);
  const above = paper();
  writeGuides(above.context, guides, LIGHT);
  expect(above.drawn).toEqual(["2023 at 9 10"]);
});
