import { PANES, type Pane } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const PANE_WORDS: Readonly<Record<Pane, string>> = { picture: "Picture", ledger: "Ledger", map: "Map" };

/** The ways of looking at the case, to choose from: tabs, walked with the arrows (ARIA Authoring Practices, tabs). */
export function PaneTabs({ state }: { readonly state: ViewerState }) {
  const { pane } = state.view.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = move === undefined ? undefined : PANES[(PANES.indexOf(pane) + move + PANES.length) % PANES.length];
    if (next === undefined) return;
    event.preventDefault();
    state.change({ pane: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="panes" role="tablist" aria-label="Ways of looking at the case" onKeyDown={onKeyDown}>
      {PANES.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === pane}
          aria-controls="pane"
          tabIndex={one === pane ? 0 : -1}
          onClick={() => state.change({ pane: one })}
        >
          {PANE_WORDS[one]}
        </button>
      ))}
    </div>
  );
}
