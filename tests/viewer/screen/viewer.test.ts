import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { BANNER } from "../../../src/viewer/panels/banner.tsx";
import { Viewer } from "../../../src/viewer/screen/viewer.tsx";
import { entityOf, rowOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const shown = () => shownBy(Viewer, { state, palette: LIGHT, isWide: true });

test("the page beside the picture is that of what is chosen, and the banner is always there", () => {
  expect(shown()).toContain("8 allegations");
  state.choose({ kind: "entity", entity: entityOf(state.table, "tidewater") });
  expect(shown()).toContain("is alleged to have paid");
  state.choose({ kind: "claim", row: rowOf(state.table, "payment") });
  expect(shown()).toContain("Says who?");
  expect(shown()).toContain(BANNER);
});
