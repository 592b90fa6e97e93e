import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whenIdle } from "../../src/viewer/when-idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("work is done a while later, once, and not at all where it was given up", () => {
  const done: string[] = [];
  whenIdle(() => done.push("one"));
  whenIdle(() => done.push("other"))();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(5_000);
  expect(done).toEqual(["one"]);
});
