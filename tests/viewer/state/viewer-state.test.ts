import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import { layOut } from "../../../src/graph/layout.ts";
import type { Entity } from "../../../src/model/entity.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { pinned } from "../../../src/viewer/state/pins.ts";
import { type Arrangement, FIRST_SHAPE } from "../../../src/viewer/state/shape/shape.ts";
import { beginViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { linkedCase } from "../../graph/linked-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { entityOf, sampleState, serveTexts, stateOf } from "../sample-state.ts";

test("what is found follows the words, accents or none", () => {
  const { found, words } = sampleState();
  expect(found.value).toEqual([]);
  words.value = "lucja";
  expect(found.value).toMatchObject([{ entity: { name: "Łucja Wrona" } }]);
  words.value = "  ";
  expect(found.value).toEqual([]);
});

test("the emphasis follows what is chosen and hovered", () => {
  const { emphasis, choose, table } = sampleState();
  expect(emphasis.value).toBeUndefined();
  choose({ kind: "entity", entity: entityOf(table, "tidewater") });
  expect(emphasis.value?.chosen).toBe(entityOf(table, "tidewater"));
});

test("whoever is switched off takes along what passed through them, and undo brings it back", () => {
  const { table, change, shown, lost, history } = sampleState();
  const readInBlog = table.sources.findIndex(({ id }) => id === "blog");
  const blog = actorsOf(table).work(readInBlog);
  const of = (mask: Uint8Array) =>
    [...mask.keys()].filter((row) => table.columns.source[row] === readInBlog && mask[row]);
  expect(of(shown.value).length).toBeGreaterThan(0);
  expect(lost.value.claims).toEqual([]);

  change({ without: [blog] });
  expect(of(shown.value)).toEqual([]);
  expect(lost.value.claims.length).toBeGreaterThan(0);

  history.undo();
  expect(of(shown.value).length).toBeGreaterThan(0);
  expect(lost.value.claims).toEqual([]);
});

test("what a sieve leaves out is out of what is shown, at any time too, and without a way to shape it a scene is drawn as it opens", () => {
  const state = sampleState();
  const { shape } = state.view.value;
  const before = state.shown.value.reduce((sum, is) => sum + is, 0);
  state.change({ shape: { ...shape, arrangement: { kind: "circle" }, sieve: { ...shape.sieve, neighbours: 2 } } });
  const { claims, of, out } = state.sifted.value;
  expect(state.shown.value).toBe(claims);
  expect(out).toBeGreaterThan(0);
  expect(of.reduce((sum, is) => sum + is, 0)).toBe(before);
  expect(claims.reduce((sum, is) => sum + is, 0)).toBeLessThan(before);
  expect([...state.shownAtAnyTime.value]).toEqual([...claims]);
  expect(state.shaped.value.nodes).not.toBe(state.scene.nodes);

  const plain = beginViewerState(state.table, serveTexts, layOut(state.table), state.view.value);
  expect(plain.shaped.value).toBe(plain.scene);
});

test("while somebody is looked at alone, or put out of sight, those are not said to be left out by a sieve", () => {
  const pairs: [number, number][] = [
    [0, 1],
    [2, 3],
    [3, 4],
  ];
  const state = stateOf(buildTable(linkedCase(6, pairs)));
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, neighbours: 2 } } });
  expect(state.sifted.value.out).toBe(5);
  state.change({ within: { reach: "around", entities: [3] } });
  expect(state.sifted.value.out).toBe(2);
  state.change({ within: undefined, aside: [0, 1] });
  expect(state.sifted.value.out).toBe(3);
});

test("who was pinned by links stands in their own place by time, and where they were put again by links", () => {
  const state = sampleState();
  const { shape } = state.view.value;
  const placeOf = (entity: number) => {
    const { x, y, pinned } = state.arranged.value.nodes[entity] ?? {};
    return { x, y, pinned: pinned === true };
  };
  const drawnIn = (arrangement: Arrangement) => state.change({ shape: { ...shape, arrangement } });
  const byTime = { kind: "time", clock: "publication", overlap: "possible" } as const;
  drawnIn(byTime);
  const there = placeOf(1);
  drawnIn(FIRST_SHAPE.arrangement);
  state.change({ pins: pinned([], state.layout.value, [{ entity: 1, x: 7_000, y: 3 }]) });
  expect(placeOf(1)).toEqual({ x: 7_000, y: 3, pinned: true });
  drawnIn(byTime);
  expect(placeOf(1)).toEqual(there);
  drawnIn(FIRST_SHAPE.arrangement);
  expect(placeOf(1).x).toBe(7_000);
});

test("while time plays nothing is worked out anew that does not go by time", () => {
  const state = sampleState();
  state.change({ hidden: ["polarity:denies"] });
  const window = (year: number) =>
    ({ clock: "publication", overlap: "possible", from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) }) as const;
  state.play(window(2019));
  const before = [state.shownAtAnyTime.value, state.shaped.value, state.actors.value, state.lost.value];
  const shown = state.shown.value;
  state.play(window(2020));
  expect(state.shown.value).not.toBe(shown);
  const after = [state.shownAtAnyTime.value, state.shaped.value, state.actors.value, state.lost.value];
  for (const [i, one] of after.entries()) expect(one).toBe(before[i]);
});

test("a pin that is set while time plays stops it where it is, and both are there to go back from", () => {
  const state = sampleState();
  const window = { clock: "publication", overlap: "possible", from: 0, to: Date.UTC(2030, 0) } as const;
  state.play(window);
  state.change({ pins: [{ entity: 1, x: 3, y: 4, layout: state.layout.value }] });
  expect(state.playing.value).toBeUndefined();
  expect(state.view.value.window).toEqual(window);
  expect(state.arranged.value.nodes[1]).toMatchObject({ x: 3, y: 4, pinned: true });
  state.history.undo();
  expect([state.view.value.window, state.view.value.pins]).toEqual([undefined, []]);
});

test("somebody waits for the names once words are typed that no name can be found by yet", { tags: ["slow"] }, () => {
  const { records } = sampleCase();
  const [one] = records.entities;
  const many = Array.from({ length: 20_001 }, (_, i) => ({ ...one, id: asEntityId(`made-${i}`) }) as Entity);
  const table = buildTable({ ...records, entities: [...records.entities, ...many] });
  const state = beginViewerState(table, serveTexts, { x: new Float64Array(), y: new Float64Array() });
  expect(state.isAwaited.value).toBe(false);
  state.words.value = "lucja";
  expect(state.isAwaited.value).toBe(true);
  expect(state.found.value).toBeUndefined();
  while (state.ahead.jobs[0]?.());
  expect(state.isAwaited.value).toBe(false);
  expect(state.found.value).toHaveLength(1);
});

test("with its entities elsewhere the case is as somebody set it, and all that shows it hears of that", () => {
  const state = sampleState();
  state.change({ without: [0] });
  const { view, shown, history } = state;
  const [before, steps] = [[view.value, shown.value], history.past.value.length];
  const heard: number[] = [];
  const stop = effect(() => void heard.push(state.arranged.value.nodes[0]?.x ?? Number.NaN));
  const nodes = state.scene.nodes.map((node) => ({ ...node, x: node.x + 7 }));
  state.place({ ...state.scene, nodes });
  stop();
  expect(state.scene.nodes).toBe(nodes);
  expect(heard.at(-1)).toBe((heard[0] ?? 0) + 7);
  expect([view.value, shown.value]).toEqual(before);
  expect(history.past.value).toHaveLength(steps);
});
