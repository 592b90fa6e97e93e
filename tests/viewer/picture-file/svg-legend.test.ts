import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { legendEntries } from "../../../src/viewer/picture-file/legend-entries.ts";
import { svgLegend } from "../../../src/viewer/picture-file/svg-legend.ts";
import { widthByLines } from "../../../src/viewer/renderer/scene/width-by-lines.ts";
import { sampleState } from "../sample-state.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

const entries = legendEntries(sampleState().scene);
const drawn = (width: number) => svgLegend(entries, LIGHT, width, plainRuler());

test("every entry stands in it in words beside its mark", () => {
  const elements = parsedSvg(`<g>${drawn(900).markup.join("")}</g>`);
  expect(elements.filter(({ name }) => name === "text").map(({ words }) => words)).toEqual(
    entries.map(({ words }) => words),
  );
  expect(elements.filter(({ name }) => name === "path")).toHaveLength(
    entries.filter(({ mark }) => mark === "line").length,
  );
});

test("where it is narrow it takes more rows, and nothing reaches out of it", () => {
  expect(drawn(300).height).toBeGreaterThan(drawn(900).height);
  const texts = parsedSvg(`<g>${drawn(300).markup.join("")}</g>`).filter(({ name }) => name === "text");
  for (const { attributes, words } of texts) {
    expect(Number(attributes.x) + words.length * 13 * 0.6).toBeLessThanOrEqual(300);
  }
});

test("colours, sizes and widths have marks of their own, and a kind that tells no colour is plain", () => {
  const said = [
    { mark: "entity", kind: "place", named: true, isPlain: true, words: "place" },
    { mark: "colour", ink: "harm", words: "a group" },
    { mark: "sizes", words: "larger: more" },
    { mark: "width", lines: 3, words: "three lines" },
  ] as const;
  const elements = parsedSvg(`<g>${svgLegend(said, LIGHT, 900, plainRuler()).markup.join("")}</g>`);
  const marked = (name: string, key: string) =>
    elements.filter((element) => element.name === name).map(({ attributes }) => attributes[key]);
  expect(marked("polygon", "fill")).toContain(LIGHT.quiet);
  expect(marked("rect", "fill")).toEqual([LIGHT.families.harm]);
  expect(new Set(marked("circle", "r")).size).toBe(2);
  expect(marked("path", "stroke-width")).toEqual([String(widthByLines(3))]);
});
