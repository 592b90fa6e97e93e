/** How many milliseconds a browser waits that does not tell when it has nothing to do. */
const PAUSE = 200;

/** Does work that nobody waits for yet, once the browser has nothing else to do. Returns how to give it up. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, PAUSE);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}
