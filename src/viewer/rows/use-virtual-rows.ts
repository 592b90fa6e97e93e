// Our own: the library for it was the largest part of the page after those that draw, for the sake of what no ledger needs.
import { useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";
import { layRows, type RowKey } from "./row-tops.ts";

interface VirtualRowsOf<Line> {
  readonly lines: readonly Line[];
  /** What stays the same of a line wherever it stands: its measured height is remembered by it. */
  keyOf(line: Line): RowKey;
  /** A row that is drawn wherever one scrolls: that which has the focus must not go away. */
  readonly kept: number;
  /** What scrolls; its children are the rows, each with its number as `data-index`. */
  readonly scroller: { readonly current: HTMLElement | null };
}

/** The rows to be drawn, where each begins, and how high all of them are together. */
export interface VirtualRows {
  readonly height: number;
  readonly rows: readonly { readonly index: number; readonly start: number }[];
  /** Scrolls as little as brings a row wholly into sight. */
  bring(index: number): void;
}

const USUAL_HEIGHT = 64;
const BEYOND_SIGHT = 6;

/** Draws of very many rows only those in sight, each as high as its words want. */
export function useVirtualRows<Line>({ lines, keyOf, kept, scroller }: VirtualRowsOf<Line>): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const heights = useRef(new Map<RowKey, number>()).current;
  // Where the rows that come into sight turn out higher than usual, the one that was brought there would leave it again.
  const brought = useRef<number | undefined>(undefined);
  const tops = useMemo(
    () => layRows(lines.length, (index) => keyOf(lines[index] as Line), heights, USUAL_HEIGHT),
    [lines],
  );

  const bring = (index: number): void => {
    brought.current = index;
    redraw(undefined);
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = (): void => redraw(undefined);
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let moved = false;
    for (const row of element.children) {
      if (!(row instanceof HTMLElement)) continue;
      const height = row.offsetHeight;
      const index = Number(row.dataset.index);
      if (height === 0 || !(index < tops.count)) continue;
      const isAbove = tops.topOf(index) < element.scrollTop;
      const change = tops.measured(index, height);
      if (change === 0) continue;
      moved = true;
      // What somebody reads stays where it is.
      if (isAbove) element.scrollTop += change;
    }
    const before = element.scrollTop;
    if (brought.current !== undefined) {
      const [top, bottom] = [tops.topOf(brought.current), tops.topOf(brought.current + 1)];
      if (top < before) element.scrollTop = top;
      else if (bottom > before + element.clientHeight) element.scrollTop = Math.min(top, bottom - element.clientHeight);
    }
    if (moved) redraw(undefined);
    else if (element.scrollTop === before) brought.current = undefined;
  });

  const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
  const first = Math.max(0, tops.at(scrollTop) - BEYOND_SIGHT);
  const last = Math.min(tops.count - 1, tops.at(scrollTop + clientHeight) + BEYOND_SIGHT);
  const inSight = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isKeptApart = kept >= 0 && kept < tops.count && (kept < first || kept > last);
  const indexes = isKeptApart ? [...inSight, kept].sort((a, b) => a - b) : inSight;
  return { height: tops.topOf(tops.count), rows: indexes.map((index) => ({ index, start: tops.topOf(index) })), bring };
}
