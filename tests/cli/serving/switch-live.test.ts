import { expect, test, vi } from "vitest";
import { switchLive } from "../../../src/cli/serving/switch-live.ts";
import type { LiveCase } from "../../../src/server/live-case.ts";
import type { ServedCase } from "../../../src/server/served-case.ts";

/** A case that can be told to change. */
function toldCase(trouble: string | undefined): LiveCase & { readonly served: ServedCase; readonly tell: () => void } {
  const served = {} as ServedCase;
  const listeners = new Set<() => void>();
  return {
    served,
    now: () => served,
    trouble: () => trouble,
    tell: () => {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

test("whoever listens hears the one that serves, and at the moment in which another takes over; then only that", () => {
  const [first, second] = [toldCase("first"), toldCase("second")];
  const { live, switchTo } = switchLive(first);
  const heard = vi.fn();
  const stop = live.onChange(heard);
  expect([live.now(), live.trouble()]).toEqual([first.served, "first"]);
  first.tell();
  expect(heard).toHaveBeenCalledTimes(1);

  switchTo(second);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(live.now()).toBe(second.served);
  expect(live.trouble()).toBe("second");
  first.tell();
  expect(heard).toHaveBeenCalledTimes(2);
  second.tell();
  expect(heard).toHaveBeenCalledTimes(3);
  stop();
  second.tell();
  expect(heard).toHaveBeenCalledTimes(3);
});
