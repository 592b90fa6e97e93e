import { expect, test } from "vitest";
import { followView } from "../../../src/viewer/picture/follow-view.ts";
import type { Renderer } from "../../../src/viewer/renderer/renderer.ts";
import { groupedState } from "../grouped-state.ts";
import { entityOf, sampleState } from "../sample-state.ts";

/** A renderer that draws nothing and keeps what it was asked for. */
function noting() {
  const asked: (readonly [what: string, value: unknown])[] = [];
  const renderer = new Proxy({} as Renderer, {
    get: (_, what) => (value: unknown) => void asked.push([String(what), value]),
  });
  return { renderer, asked, of: (what: string) => asked.filter(([one]) => one === what).map(([, value]) => value) };
}

test("a case that is read again before anything is drawn is drawn as it is now, and the one before draws nothing more", () => {
  const [before, now] = [sampleState(), sampleState()];
  const [old, drawn] = [noting(), noting()];
  const stop = followView(before, {});
  stop();
  followView(now, {});
  before.picture.value = old.renderer;
  now.picture.value = drawn.renderer;
  drawn.asked.length = 0;

  before.change({ several: [0] });
  now.change({ several: [1, 2] });
  expect(old.asked).toEqual([]);
  expect(drawn.of("markSeveral")).toEqual([[1, 2]]);
  now.choose({ kind: "entity", entity: 3 });
  expect(drawn.of("lookAt")).toEqual([[3]]);
  expect(drawn.of("emphasize")).toHaveLength(1);
});

test("who is looked at alone is brought into sight once, and all when nobody is any more", () => {
  const state = sampleState();
  const { renderer, asked, of } = noting();
  state.picture.value = renderer;
  followView(state, {});
  expect(of("fit")).toEqual([]);
  asked.length = 0;
  const [joss, other] = [entityOf(state.table, "joss-brandt"), entityOf(state.table, "tidewater")];
  state.change({ within: { reach: "among", entities: [joss, other] }, aside: [other] });
  state.change({ hidden: ["polarity:denies"] });
  state.change({ within: undefined });
  // All who are drawn, and so none who is hidden: who that is has to be known first.
  expect(asked.map(([what]) => what).filter((what) => /show|fit/.test(what))).toEqual([
    "show",
    "fit",
    "show",
    "show",
    "fit",
  ]);
});

test("what is moved by hand is placed, and another shape is arranged", () => {
  const state = sampleState();
  const { renderer, asked, of } = noting();
  state.picture.value = renderer;
  followView(state, {});
  asked.length = 0;
  state.change({ pins: [{ entity: 0, x: 5, y: 5, layout: state.layout.value }] });
  expect([of("place").length, of("arrange").length]).toEqual([1, 0]);
  state.change({ shape: { ...state.view.value.shape, arrangement: { kind: "circle" } } });
  expect([of("place").length, of("arrange").length]).toEqual([1, 1]);
});

test("where more of a case has been placed all of it is settled into, and nobody is moved to a group that lies elsewhere now", () => {
  const state = groupedState();
  const { renderer, asked, of } = noting();
  state.picture.value = renderer;
  followView(state, { laidOutAs: state.scene, shapedAs: state.shaped.peek() });
  state.choose({ kind: "together", lead: state.scene.groups?.[0]?.lead ?? -1 });
  expect(of("lookInto")).toEqual([0]);
  asked.length = 0;

  const nodes = state.scene.nodes.map((node) => ({ ...node, x: -node.x, group: 1 - (node.group ?? 0) }));
  state.place({ ...state.scene, nodes });
  expect(asked.map(([what]) => what)).not.toContain("lookInto");
  expect(asked.map(([what]) => what)).not.toContain("show");
  expect(of("settle")).toEqual([state.shaped.peek()]);
  state.choose({ kind: "together", lead: state.scene.groups?.[1]?.lead ?? -1 });
  expect(of("lookInto")).toEqual([0]);
});
