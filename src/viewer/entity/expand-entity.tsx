import type { ViewerState } from "../state/viewer-state.ts";

/** On an entity's page: whether all that is alleged of it is here, and how to have it here. */
export function ExpandEntity({ state, entity: position }: { readonly state: ViewerState; readonly entity: number }) {
  const { part, table } = state;
  const entity = table.entities[position];
  if (part === undefined || entity === undefined || part.around.includes(entity.id)) return null;

  return (
    <p class="expand">
      Only what is alleged between it and those around whom this part was made is here.{" "}
      <button type="button" class="whole" onClick={() => part.expand(entity.id)}>
        Show all that is alleged of it
      </button>
    </p>
  );
}
