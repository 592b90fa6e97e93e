import type { CameraPosition } from "./renderer.ts";

/** What was last brought into sight as a whole. */
export interface KeptFit {
  /**
   * Takes note of it.
   * @param at where the camera is to stand for it
   * @param duration how many milliseconds it takes to come there
   */
  set(at: CameraPosition, duration: number): void;
  /** Whether the camera is on its way there, or stands there still: nobody has moved it since. */
  isKept(now: CameraPosition): boolean;
}

const NEAR = 1e-9;

/** Keeps in mind where the camera was sent to have all in sight, so that all stays in sight for whoever moved nothing by hand. */
export function keepFitted(first: CameraPosition): KeptFit {
  let [kept, until] = [first, 0];
  return {
    set(at, duration) {
      [kept, until] = [at, performance.now() + duration];
    },
    isKept: (now) =>
      performance.now() < until || (["x", "y", "ratio"] as const).every((of) => Math.abs(now[of] - kept[of]) < NEAR),
  };
}
