import { CHANGING_KEYS, DECIDING_KEYS, PAIR_KEYS, QUEUE_KEYS } from "./drafts/draft-keys.ts";
import { type DeskKey, LINE_KEYS, READING_KEYS } from "./keys.ts";

/** Every key of the desk and what it does. */
export function KeyHelp() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <section class="key-help" aria-label="Keys" tabIndex={0}>
      <h2>While you read</h2>
      <Keys list={READING_KEYS} />
      <h2>While a sentence is written</h2>
      <Keys list={LINE_KEYS.filter(({ of }) => !of?.includes("withdraw"))} />
      <h2>While a claim is withdrawn</h2>
      <Keys list={LINE_KEYS.filter(({ of }) => of?.includes("withdraw"))} />
      <h2>While drafts are judged</h2>
      <Keys list={[...DECIDING_KEYS, ...CHANGING_KEYS, ...PAIR_KEYS, ...QUEUE_KEYS]} />
      <p class="aside">
        While something is chosen, a digit takes the offer with that number, letters look for another, Enter takes what
        is marked, Esc goes back. A name that is not there yet is made by typing it.
      </p>
    </section>
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowRight: "→",
  ArrowLeft: "←",
  PageDown: "Page ↓",
  PageUp: "Page ↑",
  Escape: "Esc",
};

function Keys({ list }: { readonly list: readonly DeskKey[] }) {
  return (
    <dl class="keys">
      {list.map(({ keys: [key = ""], words }) => (
        <div key={key}>
          <dt>
            <kbd class="key">{key.replace(/Arrow\w+|Page\w+|Escape/, (name) => SHOWN[name] ?? name)}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
