import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { DARK, LIGHT } from "../../../src/viewer/palette.ts";
import { BANNER } from "../../../src/viewer/panels/banner.tsx";
import { pictureOf } from "../../../src/viewer/picture-file/picture-of.ts";
import { svgPicture } from "../../../src/viewer/picture-file/svg-picture.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import type { ViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { hostileCase } from "../../hostile-case.ts";
import { often } from "../../sized.ts";
import { sampleState, stateOf } from "../sample-state.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

const drawn = (state: ViewerState, palette = LIGHT, sight = wholeSight(state.scene)) =>
  svgPicture(pictureOf(state, palette, sight, "2026-01-07"), plainRuler());
const wordsOf = (markup: string) =>
  parsedSvg(markup)
    .filter(({ name }) => name === "tspan" || name === "text")
    .map(({ words }) => words)
    .filter((words) => words !== "");
const claimsIn = (markup: string) => parsedSvg(markup).filter(({ attributes }) => attributes["data-claim-id"]);

test("title, banner, legend, and what it shows of how much stand inside", () => {
  const words = wordsOf(drawn(sampleState()).markup);
  expect(words[0]).toBe("The Tidewater payments");
  expect(words[1]).toBe(BANNER);
  expect(words).toEqual(expect.arrayContaining(["not named", "denied"]));
  expect(words.join(" ")).toContain(
    "7 lines · 1 of them a denial · 1 of them withdrawn, retracted or ended since · read in 3 sources · layout: by links · tidewater, 7 January 2026",
  );
});

test("what is hidden is not in the file, and under the picture it is said that something is", () => {
  const state = sampleState();
  state.change({ hidden: ["polarity:denies"] });
  const { markup } = drawn(state);
  expect(claimsIn(markup).map(({ attributes }) => attributes["data-claim-id"])).not.toContain("payment-denied");
  expect(wordsOf(markup).join(" ")).toContain(
    "6 of 7 lines · 1 of them withdrawn, retracted or ended since · read in 3 sources · hidden: denials",
  );
  expect(wordsOf(markup)).not.toContain("denied");
});

test("of a part of the picture it is said that it is a part", () => {
  const state = sampleState();
  const whole = wholeSight(state.scene);
  const beside = { ...whole, place: (entity: number) => ({ ...whole.place(entity), x: -900 }) };
  expect(wordsOf(drawn(state, LIGHT, beside).markup).join(" ")).toContain(
    "0 of 7 lines · read in 0 sources · layout: by links · a part of the picture",
  );
});

test("what is said of what it leaves out is never cut short, however much it is", () => {
  const picture = pictureOf(sampleState(), LIGHT, wholeSight(sampleState().scene), "2026-01-07");
  const filters = Array.from({ length: 200 }, (_, i) => `without whoever is number ${i}`);
  const words = wordsOf(svgPicture({ ...picture, filters }, plainRuler()).markup).join(" ");
  for (const one of filters) expect(words).toContain(one);
});

test("a ring and a double ring are explained where they are drawn, and nowhere else", () => {
  const state = sampleState();
  const explained = () => wordsOf(drawn(state).markup).filter((words) => /^opened|^chosen together with/.test(words));
  expect(explained()).toEqual([]);
  state.choose({ kind: "entity", entity: 0 });
  state.change({ several: [1, 2] });
  expect(explained()).toEqual(["opened, or a voice of the chosen line", "chosen together with others"]);
});

test("in the dark it is dark", () => {
  expect(drawn(sampleState(), DARK).markup).toContain(`fill="${DARK.canvas}"`);
});

test("names, titles and statements that are markup or steer the text are words in it", () => {
  const { records } = hostileCase();
  const state = stateOf(buildTable(records));
  const { markup } = drawn(state);
  const names = new Set(parsedSvg(markup).map(({ name }) => name));
  expect([...names].sort()).toEqual([
    "circle",
    "g",
    "line",
    "path",
    "polygon",
    "rect",
    "svg",
    "text",
    "title",
    "tspan",
  ]);
  expect(markup).not.toMatch(/[\u202a-\u202e\u0007]/);
  expect(claimsIn(markup)).toHaveLength(4);
  expect(markup.length).toBeLessThan(80_000);
});

test("whatever the case, the file parses and has one path for each of its lines", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const state = stateOf(buildTable(records));
      const { markup, width, height } = drawn(state);
      expect(claimsIn(markup)).toHaveLength(state.scene.edges.length);
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
      expect(Math.min(width, height)).toBeGreaterThan(300);
    }),
    { numRuns: often(25) },
  );
});
