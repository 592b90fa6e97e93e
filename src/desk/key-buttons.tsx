import type { DeskKey } from "./keys.ts";
import type { DeskState } from "./state/desk-state.ts";

interface KeyButtonsProps {
  readonly state: DeskState;
  readonly list: readonly DeskKey[];
}

/** What keys do, as buttons: everything works with a mouse as well. */
export function KeyButtons({ state, list }: KeyButtonsProps) {
  return (
    <span class="key-buttons">
      {list.map(({ keys: [key = ""], words, act }) => (
        <button key={key} type="button" onClick={() => act(state)}>
          {words} <kbd class="key">{key}</kbd>
        </button>
      ))}
    </span>
  );
}
