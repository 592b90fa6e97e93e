import { EventEmitter } from "node:events";
import type { Camera } from "sigma";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CameraPosition } from "../../../src/viewer/renderer/renderer.ts";
import { watchCamera } from "../../../src/viewer/renderer/watch-camera.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function camera() {
  const at = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  return Object.assign(new EventEmitter(), { at, getState: () => at });
}

test("a camera that moves is told of once, when it rests", () => {
  const moving = camera();
  const told: CameraPosition[] = [];
  watchCamera(moving as unknown as Camera, (view) => told.push(view));
  for (const x of [0.1, 0.2, 0.3]) {
    moving.at.x = x;
    moving.emit("updated");
    vi.advanceTimersByTime(100);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([{ x: 0.3, y: 0.5, ratio: 1 }]);
});

test("who no longer watches is told nothing, not even of what moved before", () => {
  const moving = camera();
  const told: CameraPosition[] = [];
  const unwatch = watchCamera(moving as unknown as Camera, (view) => told.push(view));
  moving.emit("updated");
  unwatch();
  moving.emit("updated");
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
