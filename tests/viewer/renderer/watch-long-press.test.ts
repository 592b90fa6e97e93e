import { EventEmitter } from "node:events";
import type { Sigma } from "sigma";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchLongPress } from "../../../src/viewer/renderer/watch-long-press.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const touch = (x: number, fingers = 1) => ({ x, y: 20, original: { touches: new Array(fingers).fill({}) } });

function watching() {
  const sigma = new EventEmitter();
  const pressed: unknown[] = [];
  const wasLong = watchLongPress(sigma as unknown as Sigma, (...what) => void pressed.push(what));
  return { sigma, pressed, wasLong };
}

test("a finger that rests is a long press of what it is on, and the tap that ends it is none", () => {
  const { sigma, pressed, wasLong } = watching();
  sigma.emit("downEdge", { edge: "entity 7", event: touch(10) });
  sigma.emit("moveBody", { event: touch(13) });
  vi.advanceTimersByTime(600);
  expect(pressed).toEqual([[{ x: 10, y: 20 }, "entity 7"]]);
  sigma.emit("upEdge", { edge: "entity 7", event: touch(13, 0) });
  expect(wasLong()).toBe(true);

  sigma.emit("downStage", { event: touch(10) });
  expect(wasLong()).toBe(false);
});

test.each([
  ["that is lifted soon", (sigma: EventEmitter) => sigma.emit("upStage", { event: touch(10, 0) })],
  ["that moves the picture", (sigma: EventEmitter) => sigma.emit("moveBody", { event: touch(40) })],
  ["that a second one joins", (sigma: EventEmitter) => sigma.emit("downStage", { event: touch(10, 2) })],
  ["whose picture goes", (sigma: EventEmitter) => sigma.emit("kill")],
])("a finger %s presses nothing long", (_, happens) => {
  const { sigma, pressed, wasLong } = watching();
  sigma.emit("downStage", { event: touch(10) });
  vi.advanceTimersByTime(200);
  happens(sigma);
  vi.advanceTimersByTime(2_000);
  expect(pressed).toEqual([]);
  expect(wasLong()).toBe(false);
});

test("a mouse button that is held is no long press", () => {
  const { sigma, pressed } = watching();
  sigma.emit("downStage", { event: { x: 10, y: 20, original: { button: 0 } } });
  vi.advanceTimersByTime(2_000);
  expect(pressed).toEqual([]);
});
