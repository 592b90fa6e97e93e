import type { LiveCase } from "../../server/live-case.ts";

/** A case that is served from one place first, and later from another. */
export interface SwitchedLive {
  readonly live: LiveCase;
  switchTo(next: LiveCase): void;
}

/** Serves a case as one thing tells it until another takes over: a folder that is looked at, then the sitting that changes it. */
export function switchLive(first: LiveCase): SwitchedLive {
  let source = first;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let stop = source.onChange(tell);
  return {
    live: {
      now: () => source.now(),
      trouble: () => source.trouble(),
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    switchTo(next) {
      stop();
      source = next;
      stop = source.onChange(tell);
      tell();
    },
  };
}
