import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepWords } from "../../../../src/viewer/renderer/labels/keep-words.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const seen = { origin: { x: 0, y: 0 }, scale: 1, width: 900, height: 600, version: 0, emphasis: undefined };

function keeper() {
  const told = { placed: 0, rested: 0 };
  const kept = keepWords(
    () => {
      told.placed++;
      return { labels: [], places: [], counts: [] };
    },
    () => {
      told.rested++;
    },
  );
  return { kept, told };
}

test("while the camera only moves along, words move with it, and are placed anew when it rests", () => {
  const { kept, told } = keeper();
  kept.get(seen);
  expect(kept.get({ ...seen, origin: { x: 12, y: -5 } }).by).toEqual({ x: 12, y: -5 });
  expect(told.placed).toBe(1);

  vi.advanceTimersByTime(1_000);
  expect(told.rested).toBe(1);
  expect(kept.get({ ...seen, origin: { x: 12, y: -5 } }).by).toEqual({ x: 0, y: 0 });
  expect(told.placed).toBe(2);
});

test("whatever else changes has them placed at once, and so has a long way", () => {
  const { kept, told } = keeper();
  for (const next of [
    seen,
    { ...seen, scale: 1.1 },
    { ...seen, scale: 1.1, version: 1 },
    { ...seen, scale: 1.1, version: 1, width: 500 },
    { ...seen, scale: 1.1, version: 1, width: 500, origin: { x: 400, y: 0 } },
  ]) {
    kept.get(next);
    expect(kept.get(next).by).toEqual({ x: 0, y: 0 });
  }
  expect(told.placed).toBe(5);
  vi.advanceTimersByTime(1_000);
  expect(told.rested).toBe(0);
});

test("what the pointer passes over has words placed for it, and those from before stand where they stood when it leaves", () => {
  const { kept, told } = keeper();
  const first = kept.get(seen).words;
  for (let i = 1; i <= 5; i++) {
    const emphasis = {};
    expect(kept.get({ ...seen, emphasis }).words).not.toBe(first);
    kept.get({ ...seen, emphasis });
    expect(kept.get(seen).words).toBe(first);
    expect(told.placed).toBe(1 + i);
  }
  kept.get({ ...seen, version: 1 });
  expect(told.placed).toBe(7);
});

test("what is gone is told no more", () => {
  const { kept, told } = keeper();
  kept.get(seen);
  kept.get({ ...seen, origin: { x: 3, y: 0 } });
  kept.forget();
  vi.advanceTimersByTime(1_000);
  expect(told.rested).toBe(0);
});
