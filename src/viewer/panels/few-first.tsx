import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface FewFirstProps<Item> {
  readonly items: readonly Item[];
  /** How many at first, and how many more each time. */
  readonly step: number;
  readonly children: (shown: readonly Item[]) => ComponentChildren;
}

/** Shows the first of many, and more of them when asked: a page of ten thousand lines is read by nobody and takes long to make. */
export function FewFirst<Item>({ items, step, children }: FewFirstProps<Item>) {
  const most = useSignal(step);
  const left = items.length - most.value;
  return (
    <>
      {children(left > 0 ? items.slice(0, most.value) : items)}
      {left > 0 && (
        <p class="on-paper">
          {items.length} in all, {most.value} shown
        </p>
      )}
      {left > 0 && (
        <button
          type="button"
          class="plain more"
          onClick={() => {
            most.value += step;
          }}
        >
          {Math.min(step, left)} more of {left}
        </button>
      )}
    </>
  );
}
