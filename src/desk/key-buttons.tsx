import type { DeskKey } from "./keys.ts";
import type { DeskState } from "./state/desk-state.ts";

interface KeyButtonsProps {
  readonly state: DeskState;
  readonly list: readonly DeskKey[];
}

/** What keys do, as buttons: everything works with a mouse as well. Of one that is about a claim it is said which. */
export function KeyButtons({ state, list }: KeyButtonsProps) {
  return (
    <span class="key-buttons">
      {list.map(({ keys: [key = ""], words, act, aim }) => (
        <button key={key} type="button" title={aim} onClick={() => act(state)}>
          {words}
          {aim !== undefined && <bdi class="aim">{shortened(aim)}</bdi>} <kbd class="key">{key}</kbd>
        </button>
      ))}
    </span>
  );
}

const LONGEST = 72;

/** So much of a sentence as tells it from others: who says it, and how it ends. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const half = (LONGEST - 1) / 2;
  return `${sentence.slice(0, half).trimEnd()}…${sentence.slice(-half).trimStart()}`;
}
