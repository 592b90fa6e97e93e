import { expect, test } from "vitest";
import { timeBins } from "../../../src/viewer/time/time-bins.ts";
import { stopPlaying, TimePlayer, wordsNow } from "../../../src/viewer/time/time-player.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

const how = { clock: "event", overlap: "possible" } as const;
const window = { ...how, from: Date.UTC(2019, 0), to: Date.UTC(2019, 5) };

test("it plays, steps both ways, and has its ways and paces to choose from; by itself it does not begin", () => {
  const state = sampleState();
  const bins = timeBins(state.table, "event");
  const markup = markupOf(TimePlayer, { state, bins, brushed: { from: 0, to: 1 }, how });
  for (const words of ["Step back", ">Play<", "Step forward", "the window moves", "the window grows", "steadily"]) {
    expect(markup).toContain(words);
  }
  expect(state.playing.value).toBeUndefined();
});

test("while time plays the view has its window and no step is taken; stopped, it is one step", () => {
  const state = sampleState();
  const before = state.view.value;
  state.play(window);
  state.play({ ...window, to: Date.UTC(2020, 5) });
  expect(state.view.value.window?.to).toBe(Date.UTC(2020, 5));
  expect(state.history.canUndo.value).toBe(false);
  stopPlaying(state);
  expect(state.playing.value).toBeUndefined();
  expect(state.view.value.window?.to).toBe(Date.UTC(2020, 5));
  state.history.undo();
  expect(state.view.value).toEqual(before);
  expect(state.history.canUndo.value).toBe(false);
  stopPlaying(state);
  expect(state.history.canUndo.value).toBe(false);
});

test("whatever somebody does stops time where it is, and undo goes back before it", () => {
  const state = sampleState();
  state.play(window);
  state.choose({ kind: "entity", entity: 1 });
  expect(state.playing.value).toBeUndefined();
  expect(state.view.value).toMatchObject({ window, chosen: { kind: "entity", entity: 1 } });
  state.play({ ...window, to: Date.UTC(2021, 5) });
  state.history.undo();
  expect(state.playing.value).toBeUndefined();
  expect(state.view.value.window).toBeUndefined();
});

test("what was said where time stood is said of that view alone, and no longer once it is undone", () => {
  const state = sampleState();
  state.change({ window });
  const told = { words: "The end is reached", of: state.view.value };
  expect(wordsNow(told, state.view.value)).toBe("The end is reached");
  state.history.undo();
  expect(wordsNow(told, state.view.value)).toBe("");
  expect(wordsNow(undefined, state.view.value)).toBe("");
});
