import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { inPieces } from "./in-pieces.ts";
import type { Pieces } from "./renderer/pieces.ts";

/** So many milliseconds nobody notices: what takes no longer is there at once. */
const AT_ONCE = 16;

/**
 * What some work makes; undefined while it is not done yet, and whatever somebody does meanwhile is answered first.
 * @param inputs what it depends on: where one of them is another, what was begun is given up
 */
export function useInPieces<Made>(begin: () => Pieces<Made>, inputs: readonly unknown[]): Made | undefined {
  const { made, work } = useMemo(() => {
    const work = begin();
    const until = performance.now() + AT_ONCE;
    let next = work.next();
    while (!next.done && performance.now() < until) next = work.next();
    return { work, made: signal(next.done ? next.value : undefined) };
  }, inputs);
  useEffect(() => {
    if (made.peek() !== undefined) return;
    let isOld = false;
    inPieces(work).then((value) => {
      if (!isOld) made.value = value;
    });
    return () => {
      isOld = true;
      // Whatever it is in the middle of, the next piece is its last.
      work.return(undefined as never);
    };
  }, [made, work]);
  return made.value;
}
