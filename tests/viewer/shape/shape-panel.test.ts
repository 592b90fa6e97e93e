import { expect, test } from "vitest";
import { ShapePanel } from "../../../src/viewer/shape/shape-panel.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("it is folded until it is asked for, and says how the picture is drawn to whoever does not see it", () => {
  const markup = markupOf(ShapePanel, { state: sampleState() });
  expect(markup).toMatch(/^<details class="shape drop"><summary>Shape<\/summary>/);
  expect(markup).toMatch(/<p class="visually-hidden" role="status">Layout: /);
});

test("clocks are asked for only by time, and the way back is there once something was set", () => {
  const state = sampleState();
  expect(shownBy(ShapePanel, { state })).not.toMatch(/If vague|Draw it as it opens/);
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, arrangement: { kind: "time", clock: "event", overlap: "possible" } } });
  expect(shownBy(ShapePanel, { state })).toMatch(/Time of.*If vague.*Draw it as it opens/);
});

test("groups can colour only a case that has some", () => {
  const state = sampleState();
  const nodes = state.scene.nodes.map(({ community: _community, ...node }) => node);
  const withNodes = (some: typeof nodes) => ({ ...state, scene: { ...state.scene, nodes: some } });
  expect(markupOf(ShapePanel, { state: withNodes(nodes) })).not.toContain(">Group<");
  const parted = nodes.map((node) => ({ ...node, community: 0 }));
  expect(markupOf(ShapePanel, { state: withNodes(parted) })).toContain(">Group<");
});
