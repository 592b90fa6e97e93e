import fc from "fast-check";
import { expect, test } from "vitest";
import { beginHistory } from "../../../src/viewer/state/history.ts";

const begin = (first: number) => beginHistory(first, (one, other) => one === other);

test("undoing every step leads back to the beginning, and redoing them to the end", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 40 }), (steps) => {
      const history = begin(0);
      for (const step of steps) history.change(step);
      const end = history.present.value;

      const visited = [history.present.value];
      while (history.canUndo.value) {
        history.undo();
        visited.push(history.present.value);
      }
      expect(history.present.value).toBe(0);

      const again = [history.present.value];
      while (history.canRedo.value) {
        history.redo();
        again.push(history.present.value);
      }
      expect(history.present.value).toBe(end);
      expect(again).toEqual(visited.reverse());
    }),
  );
});

test("a change that changes nothing is no step", () => {
  const history = begin(1);
  history.change(1);
  expect(history.canUndo.value).toBe(false);
});

test("a step after an undo leaves no way forward", () => {
  const history = begin(0);
  history.change(1);
  history.undo();
  history.change(2);
  expect(history.canRedo.value).toBe(false);
  history.redo();
  expect(history.present.value).toBe(2);
});

test("going to where one was is an undo, and to where one would be again a redo", () => {
  const history = begin(0);
  history.change(1);
  history.goTo(0);
  expect(history.canRedo.value).toBe(true);
  history.goTo(1);
  expect([history.canUndo.value, history.canRedo.value]).toEqual([true, false]);
  history.goTo(5);
  history.undo();
  expect(history.present.value).toBe(1);
});

test("where there is nothing to undo or redo nothing happens", () => {
  const history = begin(7);
  history.undo();
  history.redo();
  expect(history.present.value).toBe(7);
});

test("steps that led to the beginning can be taken back too", () => {
  const history = beginHistory(3, (one, other) => one === other, [1, 1, 2, 3]);
  history.change(4);
  expect(history.past.value).toEqual([1, 2, 3]);
  for (const there of [3, 2, 1]) {
    history.undo();
    expect(history.present.value).toBe(there);
  }
  expect(history.canUndo.value).toBe(false);
});

test("a history can begin with what led to it and what was taken back", () => {
  const history = beginHistory(2, (one, other) => one === other, [1, 2], [2, 3]);
  history.redo();
  expect(history.present.value).toBe(3);
  expect(history.canRedo.value).toBe(false);
  history.undo();
  history.undo();
  expect(history.present.value).toBe(1);
  expect(history.future.value).toEqual([2, 3]);
});
