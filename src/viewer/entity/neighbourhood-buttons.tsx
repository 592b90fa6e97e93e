import { claimsAt } from "../../table/adjacency.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { toggledAround } from "../state/within.ts";

/** On an entity's page: to look at its neighbourhood alone, to add it to others that are looked at, and to take it away again. */
export function NeighbourhoodButtons({ state, entity }: { readonly state: ViewerState; readonly entity: number }) {
  const { change, table, view } = state;
  const { within } = view.value;
  const isLinked = claimsAt(table.outgoing, entity).length + claimsAt(table.incoming, entity).length > 0;
  if (!isLinked) return null;

  const around = within?.reach === "around" ? within.entities : [];
  const isAround = around.includes(entity);
  return (
    <>
      {!(isAround && around.length === 1) && (
        <button type="button" class="whole" onClick={() => change({ within: { reach: "around", entities: [entity] } })}>
          Show its neighbourhood alone
        </button>
      )}
      {around.length > 0 && (
        <button type="button" class="whole" onClick={() => change({ within: toggledAround(within, entity) })}>
          {isAround ? "Collapse its neighbourhood" : "Expand: its neighbourhood too"}
        </button>
      )}
    </>
  );
}
