/** Whether somebody has asked for as little as can be to move. */
export const wantsNoMotion = (): boolean =>
  globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
