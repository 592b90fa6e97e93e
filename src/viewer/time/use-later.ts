import { useEffect, useRef } from "preact/hooks";

const PAUSE = 450;

/** Puts off work until somebody pauses, so that many small moves become one step to undo; what is put off goes with its panel. */
export function useLater(): (work: () => void, pause?: number) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (work, pause = PAUSE) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, pause);
  };
}
