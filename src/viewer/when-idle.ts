/** How many milliseconds a browser waits that does not tell when it has nothing to do, and how many it then has. */
const [PAUSE, SPARE] = [200, 50];

/** How to have work done later, which is told how to ask how many milliseconds are left for it. Returns how to give it up. */
export type Later = (work: (left: () => number) => void) => () => void;

/** Does work that nobody waits for yet, once the browser has nothing else to do. */
export const whenIdle: Later = (work) => {
  if (typeof requestIdleCallback === "undefined") return after(PAUSE, work);
  const asked = requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  return () => cancelIdleCallback(asked);
};

/** Does work that somebody waits for, in turns so short that what is typed meanwhile is seen between them. */
export const inTurns: Later = (work) => after(0, work);

function after(pause: number, work: Parameters<Later>[0]): () => void {
  const timer = setTimeout(() => {
    const until = performance.now() + SPARE;
    work(() => until - performance.now());
  }, pause);
  return () => clearTimeout(timer);
}
