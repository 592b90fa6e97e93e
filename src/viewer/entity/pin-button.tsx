import { pinned, unpinned } from "../state/pins.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** On an entity's page: to pin it where it is drawn, so that its name is always there, and to let it go back. */
export function PinButton({ state, entity }: { readonly state: ViewerState; readonly entity: number }) {
  const { arranged, change, layout, view } = state;
  const node = arranged.value.nodes[entity];
  if (node === undefined) return null;

  const { pins } = view.value;
  const now = layout.value;
  return (
    <button
      type="button"
      class="whole"
      onClick={() => change({ pins: node.pinned ? unpinned(pins, now, [entity]) : pinned(pins, now, [node]) })}
    >
      {node.pinned ? "Pinned: let it go back" : "Pin it where it is"}
    </button>
  );
}
