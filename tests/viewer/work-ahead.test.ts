import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { workAhead } from "../../src/viewer/work-ahead.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A job of so many bits. */
function job(name: string, bits: number, done: string[]) {
  let left = bits;
  return () => {
    done.push(name);
    left -= 1;
    return left > 0;
  };
}

test("jobs are done bit by bit and one after the other, and what is left is given up when that is asked for", () => {
  const done: string[] = [];
  workAhead([job("first", 3, done), job("second", 1, done)], signal(false));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual(["first", "first", "first", "second"]);

  const giveUp = workAhead([job("third", 1, done), job("fourth", 1, done)], signal(false));
  vi.advanceTimersByTime(250);
  giveUp();
  vi.advanceTimersByTime(2_000);
  expect(done.slice(4)).toEqual(["third"]);
});

test("once somebody waits for it there is no pause any more, until nobody does", () => {
  const done: string[] = [];
  const isAwaited = signal(false);
  // So long that each bit takes a turn of its own.
  const slowly = (bits: () => boolean) => () => {
    const isMore = bits();
    spent += 60;
    if (!isMore) isAwaited.value = false;
    return isMore;
  };
  let spent = 0;
  const now = vi.spyOn(performance, "now").mockImplementation(() => spent);
  workAhead([slowly(job("names", 20, done)), job("rest", 1, done)], isAwaited);
  vi.advanceTimersByTime(10);
  expect(done).toEqual([]);
  isAwaited.value = true;
  vi.advanceTimersByTime(100);
  expect(done).toEqual(Array(20).fill("names"));
  vi.advanceTimersByTime(250);
  expect(done).toEqual([...Array(20).fill("names"), "rest"]);
  now.mockRestore();
});
