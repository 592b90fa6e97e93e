import { claimsAt } from "../../table/adjacency.ts";
import { lookingActions } from "../choosing/entity-actions.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** On an entity's page: to look at its neighbourhood alone, to add it to others that are looked at, and to take it away again. */
export function NeighbourhoodButtons({ state, entity }: { readonly state: ViewerState; readonly entity: number }) {
  const { table, view } = state;
  const { within } = view.value;
  const isLinked = claimsAt(table.outgoing, entity).length + claimsAt(table.incoming, entity).length > 0;
  if (!isLinked) return null;

  const isAlone = within?.reach === "around" && within.entities.length === 1 && within.entities[0] === entity;
  return (
    <>
      {lookingActions(state, [entity])
        .filter(({ id }) => !(isAlone && id === "alone"))
        .map(({ id, label, run }) => (
          <button key={id} type="button" class="whole" onClick={() => run(state)}>
            {label}
          </button>
        ))}
    </>
  );
}
