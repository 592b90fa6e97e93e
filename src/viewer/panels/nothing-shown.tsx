import { showingAll } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import "./nothing-shown.css";

/** What stands in place of the claims where the view shows none, and the way back to all of them. */
export function NothingShown({ state }: { readonly state: ViewerState }) {
  if (state.table.size === 0 || state.shown.value.includes(1)) return null;

  return (
    <div class="nothing-shown">
      <p>
        No claim is shown: what is switched off, hidden, looked past, left out for being little, outside the window of
        time or not known yet leaves none.
      </p>
      <button type="button" class="plain" onClick={() => state.change(showingAll(state.view.value))}>
        Show everything
      </button>
    </div>
  );
}
