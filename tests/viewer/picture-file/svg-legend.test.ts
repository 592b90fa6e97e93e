import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { legendEntries } from "../../../src/viewer/picture-file/legend-entries.ts";
import { svgLegend } from "../../../src/viewer/picture-file/svg-legend.ts";
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
