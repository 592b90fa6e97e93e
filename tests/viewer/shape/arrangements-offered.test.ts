import { expect, test } from "vitest";
import { arrangementsOffered } from "../../../src/viewer/shape/arrangements-offered.ts";
import { groupedState } from "../grouped-state.ts";
import { entityOf, sampleState } from "../sample-state.ts";

const wordsIn = (state: Parameters<typeof arrangementsOffered>[0]) =>
  arrangementsOffered(state).map(({ words }) => words);

test("a case that opens parted by groups does not offer them twice, and one without communities not at all", () => {
  expect(wordsIn(groupedState())[0]).toBe("By group");
  const state = sampleState();
  const nodes = state.scene.nodes.map(({ community: _community, ...node }) => node);
  const without = { ...state, scene: { ...state.scene, nodes } };
  expect(wordsIn(without)).not.toContain("By group");
  const parted = { ...state, scene: { ...state.scene, nodes: nodes.map((node) => ({ ...node, community: 0 })) } };
  expect(wordsIn(parted).filter((words) => words === "By group")).toHaveLength(1);
});

test("steps lead from whom most is claimed of, from what is opened, and from where they lead already", () => {
  const state = sampleState();
  const [tidewater, brandt] = ["tidewater", "joss-brandt"].map((id) => entityOf(state.table, id)) as [number, number];
  expect(wordsIn(state).filter((words) => words.startsWith("Steps from"))).toHaveLength(1);
  state.choose({ kind: "entity", entity: brandt });
  expect(wordsIn(state).at(-1)).toContain(state.table.entities[brandt]?.name);
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, arrangement: { kind: "tree", root: tidewater } } });
  expect(wordsIn(state).slice(-2)[0]).toContain(state.table.entities[tidewater]?.name);
  state.choose({ kind: "entity", entity: tidewater });
  expect(wordsIn(state).filter((words) => words.startsWith("Steps from"))).toHaveLength(1);
});

test("time is that of the window that somebody set, or else of publication", () => {
  const state = sampleState();
  const time = () => arrangementsOffered(state).find(({ words }) => words === "By time")?.arrangement;
  expect(time()).toEqual({ kind: "time", clock: "publication", overlap: "possible" });
  state.change({ window: { clock: "event", overlap: "certain", from: 0, to: 1 } });
  expect(time()).toEqual({ kind: "time", clock: "event", overlap: "certain" });
});
