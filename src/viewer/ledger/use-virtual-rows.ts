import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface VirtualRows {
  readonly count: number;
  /** What stays the same of a row wherever it stands: its measured height is remembered by it. */
  keyOf(index: number): number | string;
  /** A row that is drawn wherever one scrolls: that which has the focus must not go away. */
  readonly kept: number;
  readonly scroller: { readonly current: HTMLElement | null };
}

const USUAL_HEIGHT = 64;

/** Draws of very many rows only those in sight, each as high as its words want. The library has no binding of its own for Preact. */
export function useVirtualRows({ count, keyOf, kept, scroller }: VirtualRows): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      return kept >= count || inSight.includes(kept) ? inSight : [...inSight, kept].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
