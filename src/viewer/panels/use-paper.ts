import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whether the page is just being printed: on paper nothing can be opened, so it has to be there. */
export function usePaper(): boolean {
  const isOnPaper = useSignal(false);
  useEffect(() => {
    const begin = () => {
      isOnPaper.value = true;
    };
    const end = () => {
      isOnPaper.value = false;
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, [isOnPaper]);
  return isOnPaper.value;
}
