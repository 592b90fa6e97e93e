import { actorsOf } from "../../provenance/actors/actors.ts";
import type { Row } from "../../table/row.ts";
import { ActorList } from "../panels/actor-list.tsx";
import { showingAll } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** Says of a claim that the view leaves out that it does, and who is switched off of those it came through: it would be taken for one that is shown. */
export function NotShown({ state, row }: { readonly state: ViewerState; readonly row: Row }) {
  const { table, view, shown, actors } = state;
  if (shown.value[row] === 1) return null;

  const { without } = view.value;
  const off = without.filter((actor) => actors.value.through.get(actor)?.includes(row));
  return (
    <div class="not-shown-here" role="note">
      <p>
        <strong>This claim is not among what is shown.</strong>{" "}
        {off.length === 0 ? (
          "What is hidden, looked past, outside the window of time or not known yet leaves it out."
        ) : (
          <>
            It came through what is switched off:{" "}
            <ActorList state={state} actors={off.map((actor) => actorsOf(table).actorAt(actor))} />.
          </>
        )}
      </p>
      <button type="button" class="plain" onClick={() => state.change(showingAll(view.peek()))}>
        Show everything
      </button>
    </div>
  );
}
