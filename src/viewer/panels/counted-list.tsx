import type { ComponentChildren } from "preact";
import { FewFirst } from "./few-first.tsx";

interface CountedListProps<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
  /** How many at first, and how many more each time. */
  readonly step: number;
  /** The classes of the section and of the list. */
  readonly as?: { readonly section?: string; readonly list?: string };
  /** What is said between the heading and the list. */
  readonly about?: ComponentChildren;
  /** An item as a line of the list. */
  readonly children: (item: Item) => ComponentChildren;
}

/** A list under a heading that says how many are in it, the first of them at once. */
export function CountedList<Item>({ heading, items, step, as = {}, about, children }: CountedListProps<Item>) {
  return (
    <section class={as.section}>
      <h3>
        {heading} <span class="count">{items.length}</span>
      </h3>
      {about}
      <FewFirst items={items} step={step}>
        {(listed) => <ul class={as.list}>{listed.map(children)}</ul>}
      </FewFirst>
    </section>
  );
}
