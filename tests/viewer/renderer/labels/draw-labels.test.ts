import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { drawLabels, type Label, wishOf } from "../../../../src/viewer/renderer/labels/draw-labels.ts";
import { placeLabels, type Surroundings } from "../../../../src/viewer/renderer/labels/place-labels.ts";

/** Stands in for a canvas, which Node has none of: it keeps what was written, and every letter is six pixels wide. */
function paper() {
  const written: { words: string; how: "halo" | "ink"; font: string; colour: unknown }[] = [];
  const state = { font: "", fillStyle: "", strokeStyle: "", ties: 0 };
  const context = Object.assign(state, {
    measureText: (words: string) => ({ width: words.length * 6 }),
    strokeText: (words: string) => written.push({ words, how: "halo", font: state.font, colour: state.strokeStyle }),
    fillText: (words: string) => written.push({ words, how: "ink", font: state.font, colour: state.fillStyle }),
    beginPath() {},
    moveTo() {},
    lineTo() {},
    stroke() {
      state.ties++;
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, written, state };
}

const label: Label = {
  ...{ x: 200, y: 150, clearance: 10, forced: false, reach: 2, slanted: false, quiet: false, heavyLines: 1 },
  lines: ["allegedly paid", "says Mara Quill"],
};
const around = { width: 400, height: 300, obstacles: [], lines: [] };

function draw(context: CanvasRenderingContext2D, labels: readonly Label[], surroundings: Surroundings): void {
  const wishes = labels.map((one) => wishOf(context, one));
  drawLabels(context, labels, placeLabels(wishes, surroundings), LIGHT);
}

test("each line is written over a halo of the canvas's colour, the heavy ones bold", () => {
  const { context, written } = paper();
  draw(context, [label], around);
  expect(written.map(({ words, how }) => `${how}: ${words}`)).toEqual([
    "halo: allegedly paid",
    "ink: allegedly paid",
    "halo: says Mara Quill",
    "ink: says Mara Quill",
  ]);
  expect(written[0]?.colour).toBe(LIGHT.canvas);
  expect(written[1]?.font).toMatch(/^600/);
  expect(written[3]?.font).toMatch(/^400/);
});

test("a label that had to go far away is tied to what it names", () => {
  const { context, state } = paper();
  draw(context, [label], around);
  expect(state.ties).toBe(0);

  const near = [{ x: 60, y: 60, width: 280, height: 180, firm: true }];
  draw(context, [{ ...label, clearance: 100, forced: true }], { ...around, obstacles: near });
  draw(context, [{ ...label, forced: true }, ...Array(8).fill({ ...label, forced: true })], around);
  expect(state.ties).toBeGreaterThan(0);
});
