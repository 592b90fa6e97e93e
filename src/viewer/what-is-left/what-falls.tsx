import { BecameOf } from "../panels/became-of.tsx";
import { choiceProps } from "../panels/choice-props.ts";
import { FewFirst } from "../panels/few-first.tsx";
import { usePaper } from "../panels/use-paper.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const STEP = 50;

/** Which propositions and links fall without those who are switched off, each with the way to it; folded until it is asked for. */
export function WhatFalls({ state }: { readonly state: ViewerState }) {
  const onPaper = usePaper();
  const { table, lost } = state;
  const { propositions, links, leftWithDenials } = lost.value;
  if (propositions.length + links.length + leftWithDenials.length === 0) return null;

  const named = (entity: number) => <bdi>{table.entities[entity]?.name}</bdi>;
  const parts = [
    { words: "Links lost", pairs: links },
    { words: "Links left with denials only", pairs: leftWithDenials },
  ];
  return (
    <details class="what-falls" {...(onPaper ? { open: true } : {})}>
      <summary>Which fall</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard */}
      <section tabIndex={0} aria-label="Which fall">
        {propositions.length > 0 && (
          <>
            <h2>Propositions that nothing else stands behind</h2>
            <FewFirst items={propositions} step={STEP}>
              {(shown) => (
                <ul>
                  {shown.map((row) => (
                    <li key={row}>
                      <button class="link" {...choiceProps(state, { kind: "claim", row })}>
                        <bdi>{table.claim(row).statement}</bdi>
                      </button>
                      <BecameOf table={table} row={row} />
                    </li>
                  ))}
                </ul>
              )}
            </FewFirst>
          </>
        )}
        {parts.map(
          ({ words, pairs }) =>
            pairs.length > 0 && (
              <div key={words}>
                <h2>{words}</h2>
                <FewFirst items={pairs} step={STEP}>
                  {(shown) => (
                    <ul>
                      {shown.map(([one, other]) => (
                        <li key={`${one} ${other}`}>
                          {named(one)} and {named(other)}
                        </li>
                      ))}
                    </ul>
                  )}
                </FewFirst>
              </div>
            ),
        )}
      </section>
    </details>
  );
}
