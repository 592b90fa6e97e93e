import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { derivedWorkInWords } from "../../graph/source-in-words.ts";
import { fallenByDerivation } from "../../provenance/removal/fallen-by-derivation.ts";
import type { Pair } from "../../provenance/removal/pair.ts";
import { BecameOf } from "../panels/became-of.tsx";
import { choiceProps } from "../panels/choice-props.ts";
import { FewFirst } from "../panels/few-first.tsx";
import { usePaper } from "../panels/use-paper.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const STEP = 50;

/** Which propositions and links fall without those who are switched off, and which claims fall by derivation alone; made when it is asked for, since each switch would wait for it. */
export function WhatFalls({ state }: { readonly state: ViewerState }) {
  const onPaper = usePaper();
  const isOpen = useSignal(false);
  if (state.lost.value.claims.length === 0) return null;
  return (
    <details
      class="what-falls"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
      {...(onPaper ? { open: true } : {})}
    >
      <summary>Which fall</summary>
      {(onPaper || isOpen.value) && <Fallen state={state} />}
    </details>
  );
}

/** What falls, each with the way to it. */
export function Fallen({ state }: { readonly state: ViewerState }) {
  const { table, lost, view } = state;
  const loss = lost.value;
  const { propositions, links, leftWithDenials } = loss;
  const byDerivation = useMemo(
    () => [...fallenByDerivation(table, new Set(view.peek().without), loss.claims)],
    [table, view, loss],
  );
  const named = (entity: number) => <bdi>{table.entities[entity]?.name}</bdi>;
  const joined = ([one, other]: Pair) => (
    <>
      {named(one)} and {named(other)}
    </>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <section tabIndex={0} aria-label="Which fall">
      {propositions.length + byDerivation.length + links.length + leftWithDenials.length === 0 &&
        "No proposition and no link: something else stands behind each."}
      <Part words="Propositions that nothing else stands behind" items={propositions}>
        {(row) => (
          <>
            <button class="link" {...choiceProps(state, { kind: "claim", row })}>
              <bdi>{table.claim(row).statement}</bdi>
            </button>
            <BecameOf table={table} row={row} />
          </>
        )}
      </Part>
      <Part
        words="Only for what their work came out of, though it may hold reporting of its own"
        items={byDerivation.map(([source, { length }]) => [source, length] as const)}
      >
        {([source, count]) => (
          <>
            {count} claim{count === 1 ? "" : "s"} through{" "}
            <button class="link" {...choiceProps(state, { kind: "source", source })}>
              <bdi>{derivedInWords(state, source)}</bdi>
            </button>
          </>
        )}
      </Part>
      <Part words="Links lost" items={links}>
        {joined}
      </Part>
      <Part words="Links left with denials only" items={leftWithDenials}>
        {joined}
      </Part>
    </section>
  );
}

interface PartProps<Item> {
  readonly words: string;
  /** Each other than the rest also as a text. */
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

function Part<Item>({ words, items, children }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{words}</h2>
      <FewFirst items={items} step={STEP}>
        {(shown) => (
          <ul>
            {shown.map((item) => (
              <li key={String(item)}>{children(item)}</li>
            ))}
          </ul>
        )}
      </FewFirst>
    </>
  );
}

function derivedInWords({ table }: ViewerState, work: number): string {
  const source = table.sources[work];
  return source === undefined ? "" : derivedWorkInWords(source, table);
}
