import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { pictureOf } from "../../../src/viewer/picture-file/picture-of.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { samplePart } from "../sample-part.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

test("a picture is of what the view shows, with what is chosen and what is left out", () => {
  const state = sampleState();
  state.change({ hidden: ["polarity:denies"] });
  state.choose({ kind: "claim", row: rowOf(state.table, "payment") });
  const picture = pictureOf(state, LIGHT, wholeSight(state.scene), "2026-01-07");
  expect(picture.moment.showing.rows[rowOf(state.table, "payment-denied")]).toBe(0);
  expect(picture.moment.emphasis?.worded.has(rowOf(state.table, "payment"))).toBe(true);
  expect(picture.filters).toContain("hidden: denials");
  expect(picture.date).toBe("7 January 2026");
});

const saidOf = (state: ReturnType<typeof sampleState>, isByGroup = false) =>
  pictureOf(state, LIGHT, wholeSight(state.scene), "2026-01-07", isByGroup).filters;

test("a picture says its layout, that sizes tell nothing, and how many were moved by hand", () => {
  const state = sampleState();
  expect(saidOf(state)).toEqual(["layout: by links"]);
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, arrangement: { kind: "circle" }, size: "alike" } });
  state.change({ pins: [{ entity: 0, x: 1, y: 1, layout: "circle" }] });
  expect(saidOf(state)).toEqual(["layout: circle", "all alike in size", "1 entity moved by hand"]);
  expect(saidOf(state, true)).toEqual(["drawn by group"]);
});

test("a picture in which something stands out says for whom all else is pale", () => {
  const state = sampleState();
  state.choose({ kind: "entity", entity: entityOf(state.table, "joss-brandt") });
  expect(saidOf(state)).toContain("all is pale but what is opened: \u2068Joss Brandt\u2069");
});

test("a picture of a part of a case says so, and of whom there is more", () => {
  const words = saidOf(samplePart().state).join(" · ");
  expect(words).toContain("a part of the case: 8 of 1,000,000 claims · of \u2068Tidewater");
});

test("what falls with whoever is switched off is said under the picture as on the screen", () => {
  const state = sampleState();
  state.change({ without: [entityOf(state.table, "the-gazette")] });
  expect(saidOf(state)[0]).toMatch(/^without \u2068The Gazette\u2069 \(\d+ claims? falls?; /);
});
