import { expect, test } from "vitest";
import { paint, svgLine } from "../../../src/viewer/picture-file/svg-line.ts";
import type { LineHead } from "../../../src/viewer/renderer/scene/line-items.ts";
import { parsedSvg } from "./parsed-svg.ts";

const at = (length: number) => ({ x: length, y: 0 });
const drawn = (head: LineHead, length = 100) => {
  const course = { length, at, until: (end: number) => [at(0), at(end / 2), at(end)] };
  const parts = svgLine(course, { color: "#c23a01e6", size: 2, head }, { "data-claim-id": "x" });
  return parsedSvg(`<g>${parts.join("")}</g>`).slice(1);
};

test.each(["arrow", "bar", "none"] as const)("a line that ends in %s is never solid, and is one path", (head) => {
  const paths = drawn(head).filter(({ name }) => name === "path");
  expect(paths).toHaveLength(1);
  const [dash = 0, gap = 0] = (paths[0]?.attributes["stroke-dasharray"] ?? "").split(" ").map(Number);
  expect(gap).toBeGreaterThan(2);
  expect(dash).toBeGreaterThan(0);
  expect(paths[0]?.attributes["data-claim-id"]).toBe("x");
});

test("an assertion ends in an arrowhead whose tip is the line's end, a denial in a cross bar, dotted", () => {
  expect(drawn("arrow").at(-1)?.attributes.points).toMatch(/^100 0 89\.5 4\.6 89\.5 -4\.6$/);
  const [dots, bar] = drawn("bar");
  expect(dots?.attributes["stroke-dasharray"]).toMatch(/^0\.\d+ /);
  expect(bar?.name).toBe("line");
  expect(bar?.attributes).toMatchObject({ x1: "98.7", x2: "98.7", y1: "6", y2: "-6" });
  expect(drawn("none")).toHaveLength(1);
});

test("however short a line is, what is written is numbers", () => {
  for (const head of ["arrow", "bar", "none"] as const) {
    for (const length of [0, 1, 5]) expect(JSON.stringify(drawn(head, length))).not.toMatch(/NaN|Infinity/);
  }
});

test("a colour with a strength is a colour and a strength apart", () => {
  expect(paint("stroke", "#c23a0180")).toEqual({ stroke: "#c23a01", "stroke-opacity": 128 / 255 });
  expect(paint("fill", "#c23a01")).toEqual({ fill: "#c23a01", "fill-opacity": undefined });
});
