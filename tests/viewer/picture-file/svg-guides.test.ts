import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { svgGuides } from "../../../src/viewer/picture-file/svg-guides.ts";
import { parsedSvg } from "./parsed-svg.ts";

test("guides go out as the canvas draws them, and their words do no harm", () => {
  const elements = parsedSvg(
    svgGuides(
      [
        { kind: "line", from: { x: 1, y: 2 }, to: { x: 3, y: 4 } },
        { kind: "ellipse", middle: { x: 5, y: 6 }, across: 7, up: 8 },
        { kind: "words", at: { x: 9, y: 10 }, words: "<b>2023</b>", width: 30 },
      ],
      LIGHT,
    ),
  );
  expect(elements.map(({ name }) => name)).toEqual(["g", "line", "ellipse", "text"]);
  expect(elements.some(({ attributes }) => attributes["stroke-dasharray"] !== undefined)).toBe(false);
  expect(elements.at(-1)?.words).toBe("<b>2023</b>");
});
