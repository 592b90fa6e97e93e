import { useEffect, useRef } from "preact/hooks";

const PAUSE = 450;

/** Puts off work until somebody pauses, so that many small moves become one step to undo; what is put off when the panel goes away is done then. */
export function useLater(): (work: () => void, pause?: number) => void {
  const pending = useRef<{ readonly work: () => void; readonly timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  );
  useEffect(
    () => () => {
      if (pending.current === undefined) return;
      clearTimeout(pending.current.timer);
      pending.current.work();
    },
    [],
  );
  return (work, pause = PAUSE) => {
    clearTimeout(pending.current?.timer);
    const timer = setTimeout(() => {
      pending.current = undefined;
      work();
    }, pause);
    pending.current = { work, timer };
  };
}
