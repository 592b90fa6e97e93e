import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Of a narrow screen, until it is known. */
const NARROW = 280;

/** How wide an element is just now, in CSS pixels of letters as large as they are by default: larger ones leave room for fewer. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const width = useSignal(NARROW);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      const larger = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      if (current.clientWidth > 0) width.value = current.clientWidth / larger;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width]);
  return width.value;
}
