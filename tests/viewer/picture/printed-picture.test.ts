import { expect, test } from "vitest";
import { BANNER } from "../../../src/viewer/panels/banner.tsx";
import { PrintedPicture, pictureForPaper } from "../../../src/viewer/picture/printed-picture.tsx";
import { svgPicture } from "../../../src/viewer/picture-file/svg-picture.ts";
import type { ViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { groupedState } from "../grouped-state.ts";
import { parsedSvg } from "../picture-file/parsed-svg.ts";
import { plainRuler } from "../picture-file/ruler.ts";
import { markupOf, sampleState } from "../sample-state.ts";

// What is printed is looked at in a browser: tests/browser/export-picture.test.ts.
test("until something is printed it is empty, and nobody is read the picture that stands in for the canvas", () => {
  expect(markupOf(PrintedPicture, { state: sampleState() })).toBe(
    '<div class="printed picture" aria-hidden="true"></div>',
  );
});

test("a large case is printed as its groups, with a legend of these, and a small one line by line", () => {
  const drawn = (state: ViewerState) =>
    parsedSvg(svgPicture(pictureForPaper(state, "2026-01-07"), plainRuler()).markup);
  const lines = (elements: ReturnType<typeof drawn>) =>
    elements.filter(({ attributes }) => attributes["data-claim-id"]);
  const grouped = drawn(groupedState());
  expect(lines(grouped)).toEqual([]);
  const words = grouped.map((element) => element.words).join(" ");
  expect(words).toContain("a group, named after whom most is claimed of");
  expect(words).toContain(BANNER);
  expect(lines(drawn(sampleState()))).toHaveLength(7);
});

test("a large case in another layout is printed as its groups too, and that is said", () => {
  const state = groupedState();
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, arrangement: { kind: "circle" } } });
  const elements = parsedSvg(svgPicture(pictureForPaper(state, "2026-01-07"), plainRuler()).markup);
  expect(elements.filter(({ attributes }) => attributes["data-claim-id"])).toEqual([]);
  expect(elements.map(({ words }) => words).join(" ")).toContain("drawn by group");
});
