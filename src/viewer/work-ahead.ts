import { effect, type ReadonlySignal } from "@preact/signals";
import type { Job } from "./state/ahead.ts";
import { inTurns, whenIdle } from "./when-idle.ts";

/** So many milliseconds have to be left for another little of it. */
const ENOUGH = 8;

/**
 * Does what somebody will wait for sooner or later, bit by bit, while nobody waits for anything: one job after the other.
 * Returns how to give up what is left.
 * @param isAwaited whether somebody waits for it by now, so that it goes on without a pause
 */
export function workAhead(jobs: readonly Job[], isAwaited: ReadonlySignal<boolean>): () => void {
  let at = 0;
  return effect(() => {
    const later = isAwaited.value ? inTurns : whenIdle;
    let isOver = false;
    let giveUp = (): void => undefined;
    const go = (): void => {
      if (isOver || at >= jobs.length) return;
      giveUp = later((left) => {
        let isMore = jobs[at]?.();
        while (isMore && left() > ENOUGH) isMore = jobs[at]?.();
        if (!isMore) at++;
        go();
      });
    };
    go();
    return () => {
      isOver = true;
      giveUp();
    };
  });
}
