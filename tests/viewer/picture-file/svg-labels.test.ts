import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { svgLabels } from "../../../src/viewer/picture-file/svg-labels.ts";
import type { Label } from "../../../src/viewer/renderer/labels/draw-labels.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

const label: Label = {
  ...{ x: 200, y: 150, clearance: 10, forced: true, reach: 2, slanted: true, quiet: false, heavyLines: 1 },
  lines: ["allegedly <paid>", "says Mara Quill"],
};
const around = { width: 400, height: 300, obstacles: [], lines: [] };
const drawn = (labels: readonly Label[]) =>
  parsedSvg(`<g>${svgLabels(labels, around, LIGHT, plainRuler()).join("")}</g>`);

test("a label is its lines, the heavy ones bold, over a halo of the canvas's colour", () => {
  const [, text, first, second] = drawn([label]);
  expect(text?.attributes).toMatchObject({ "font-style": "italic", "paint-order": "stroke", stroke: LIGHT.canvas });
  expect([first?.words, second?.words]).toEqual(label.lines);
  expect([first?.attributes["font-weight"], second?.attributes["font-weight"]]).toEqual(["600", undefined]);
});

test("one that had to go far is tied to what it names, and one without a place is left out", () => {
  const elements = drawn(Array(60).fill(label));
  expect(elements.some(({ name }) => name === "line")).toBe(true);
  expect(elements.filter(({ name }) => name === "text").length).toBeLessThan(60);
});
