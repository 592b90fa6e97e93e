import { PANES } from "../panes.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** The ways of looking at the case, to choose from: tabs, walked with the arrows (ARIA Authoring Practices, tabs). */
export function PaneTabs({ state }: { readonly state: ViewerState }) {
  const { pane } = state.view.value;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = PANES.findIndex(({ id }) => id === pane);
    const next = move === undefined ? undefined : PANES[(at + move + PANES.length) % PANES.length];
    if (next === undefined) return;
    event.preventDefault();
    state.change({ pane: next.id });
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="panes" role="tablist" aria-label="Ways of looking at the case" onKeyDown={onKeyDown}>
      {PANES.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === pane}
          aria-controls="pane"
          tabIndex={id === pane ? 0 : -1}
          onClick={() => state.change({ pane: id })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
