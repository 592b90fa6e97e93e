import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { drawDiscs, writeGroups } from "../../../../src/viewer/renderer/groups/draw-groups.ts";

/** Stands in for a canvas, which Node has none of: it keeps what is drawn, in order. */
function paper() {
  const drawn: string[] = [];
  const nothing = () => undefined;
  const context = {
    ...{
      save: nothing,
      restore: nothing,
      beginPath: nothing,
      moveTo: nothing,
      roundRect: nothing,
      strokeText: nothing,
    },
    dash: [] as number[],
    setLineDash(dash: number[]) {
      context.dash = dash;
    },
    lineTo: () => void drawn.push("line"),
    arc: () => void drawn.push("disc"),
    fill: nothing,
    stroke: () => void drawn.push(context.dash.length > 0 ? "dashed" : "whole"),
    measureText: (words: string) => ({ width: words.length * 6 }),
    fillText: (words: string) => void drawn.push(words),
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

const seen = {
  discs: [
    { x: 100, y: 100, radius: 50, group: 0 },
    { x: 400, y: 100, radius: 50, group: 1 },
  ],
  bundles: [{ from: { x: 150, y: 100 }, to: { x: 350, y: 100 }, count: 1_234, width: 4 }],
  names: [{ x: 70, y: 80, width: 60, height: 30, lines: ["Evenlamp", "and 2 others"], group: 0, size: 13, heavy: 1 }],
};

test("a bundle is dashed, as every line is, and lies below the discs", () => {
  const { context, drawn } = paper();
  drawDiscs(context, seen, LIGHT, 1);
  expect(drawn).toEqual(["line", "dashed", "disc", "whole", "disc", "whole"]);
});

test("names and counts are written, but no count where a disc or a name is", () => {
  const { context, drawn } = paper();
  writeGroups(context, seen, LIGHT, 1);
  expect(drawn).toEqual(["Evenlamp", "and 2 others", "1,234"]);

  const other = paper();
  writeGroups(other.context, { ...seen, discs: [{ x: 250, y: 100, radius: 30, group: 2 }] }, LIGHT, 1);
  expect(other.drawn).toEqual(["Evenlamp", "and 2 others"]);
});
