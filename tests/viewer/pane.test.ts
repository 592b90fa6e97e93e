import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { LIGHT } from "../../src/viewer/palette.ts";
import type { Pane } from "../../src/viewer/pane.ts";
import { sampleState } from "./sample-state.ts";

test("a pane of a few lines is one: an id, a name, and what it shows of the state", () => {
  const cellar: Pane = { id: "cellar", name: "Cellar", Pane: ({ state }) => h("p", null, state.table.size) };
  const markup = renderToString(h(cellar.Pane, { state: sampleState(), palette: LIGHT, isWide: true }));
  expect(markup).toBe("<p>8</p>");
});
