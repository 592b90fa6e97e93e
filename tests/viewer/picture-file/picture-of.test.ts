import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { pictureOf } from "../../../src/viewer/picture-file/picture-of.ts";
import { wholeSight } from "../../../src/viewer/picture-file/whole-sight.ts";
import { rowOf, sampleState } from "../sample-state.ts";

test("a picture is of what the view shows, with what is chosen and what is left out", () => {
  const state = sampleState();
  state.change({ hidden: ["polarity:denies"] });
  state.choose({ kind: "claim", row: rowOf(state.table, "payment") });
  const picture = pictureOf(state, LIGHT, wholeSight(state.scene), "2026-01-07");
  expect(picture.moment.showing.rows[rowOf(state.table, "payment-denied")]).toBe(0);
  expect(picture.moment.emphasis?.worded.has(rowOf(state.table, "payment"))).toBe(true);
  expect(picture.filters).toEqual(["hidden: denials"]);
  expect(picture.date).toBe("7 January 2026");
});
