import { afterEach, expect, test, vi } from "vitest";
import { moveSteadily } from "../../../src/viewer/renderer/move-steadily.ts";

afterEach(() => vi.unstubAllGlobals());

/** Stands in for a browser's frames: each is drawn when it is asked for. */
function frames() {
  const asked: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => asked.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => void asked.splice(0));
  return { draw: () => asked.shift()?.(0), count: () => asked.length };
}

const [from, to] = [Float64Array.of(0, 10), Float64Array.of(100, -10)];

test("where it takes no time everybody is there at once", () => {
  const drawn: (readonly [Float64Array, boolean])[] = [];
  const end = moveSteadily(from, to, 0, (...what) => drawn.push(what));
  end();
  expect(drawn).toEqual([[to, true]]);
});

test("it begins where they are, never goes back, and ends exactly there, once", () => {
  const { draw, count } = frames();
  let now = 0;
  vi.stubGlobal("performance", { now: () => now });
  const drawn: (readonly [Float64Array, boolean])[] = [];
  moveSteadily(from, to, 100, (...what) => drawn.push(what));
  for (now = 20; count() > 0; now += 20) draw();
  expect(drawn[0]).toEqual([from, false]);
  expect(drawn.at(-1)).toEqual([to, true]);
  expect(drawn.filter(([, isThere]) => isThere)).toHaveLength(1);
  const across = drawn.map(([places]) => places[0] ?? 0);
  expect(across).toEqual(across.toSorted((a, b) => a - b));
  expect(across.length).toBeGreaterThan(4);
});

test("who is to be there at once is, and moves no more", () => {
  const { draw, count } = frames();
  const drawn: boolean[] = [];
  const end = moveSteadily(from, to, 100, (_, isThere) => drawn.push(isThere));
  draw();
  end();
  end();
  expect(drawn.filter(Boolean)).toHaveLength(1);
  expect(count()).toBe(0);
});
