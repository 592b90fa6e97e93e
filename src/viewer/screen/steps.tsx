import type { ViewerState } from "../state/viewer-state.ts";

/** The buttons that lead back and forth through what somebody did, and to everything else that can be done. */
export function Steps({ state }: { readonly state: ViewerState }) {
  const { history, isAsking } = state;
  return (
    <div class="steps">
      <button
        type="button"
        aria-label="Undo"
        aria-keyshortcuts="Control+Z"
        disabled={!history.canUndo.value}
        onClick={() => history.undo()}
      >
        ↶
      </button>
      <button
        type="button"
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!history.canRedo.value}
        onClick={() => history.redo()}
      >
        ↷
      </button>
      <button
        type="button"
        aria-keyshortcuts="Control+K"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        <span class="key">Ctrl K</span>
        <span class="by-touch" aria-hidden="true">
          ⋯
        </span>
        <span class="visually-hidden">: everything that can be done</span>
      </button>
    </div>
  );
}
