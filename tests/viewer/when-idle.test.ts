import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurns, whenIdle } from "../../src/viewer/when-idle.ts";

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

test("work that somebody waits for is done at once, in a turn of its own", () => {
  const done: string[] = [];
  inTurns((left) => void done.push(left() > 0 ? "with time left" : "without"));
  inTurns(() => done.push("given up"))();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(["with time left"]);
});
