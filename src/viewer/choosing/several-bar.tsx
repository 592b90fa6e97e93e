import { useRef } from "preact/hooks";
import { openMenuAt } from "../menu/open-menu.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { actionsOn } from "./actions-on.ts";
import { severalInWords } from "./several-in-words.ts";
import "./choosing.css";

/** What is done most with several who are chosen; all the rest is in their menu. */
const AT_HAND = ["only", "between", "paths", "hide"];

/** Who is chosen together, read out politely when it changes, and what can be done with them. */
export function SeveralBar({ state }: { readonly state: ViewerState }) {
  const { several } = state.view.value;
  const had = useRef(false);
  had.current ||= several.length > 0;
  const target = { kind: "entities", entities: several } as const;
  return (
    <div class="several-bar">
      <p role="status" class={several.length === 0 ? "visually-hidden" : undefined}>
        {several.length > 0 ? severalInWords(state.table, several) : had.current ? "Nobody is chosen any more." : ""}
      </p>
      {several.length > 0 && (
        <p class="ways-back">
          {actionsOn(target, state)
            .filter(({ id }) => AT_HAND.includes(id))
            .map(({ id, label, run }) => (
              <button key={id} type="button" class="whole" onClick={() => run(state)}>
                {label}
              </button>
            ))}
          <button
            type="button"
            class="whole"
            aria-haspopup="menu"
            onClick={({ currentTarget }) => openMenuAt(state, target, currentTarget)}
          >
            More …
          </button>
          <button type="button" class="whole" onClick={() => state.change({ several: [] })}>
            Let go
          </button>
        </p>
      )}
    </div>
  );
}
