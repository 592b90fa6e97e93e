import type { ComponentChildren } from "preact";
import { toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

interface ActorSwitchProps {
  readonly state: ViewerState;
  /** The actor's key in traces. */
  readonly actor: string;
  /** Said to screen readers, such as "Count what came through The Quayside Bell". */
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** Takes somebody, or a work, out of the picture, with all that passed through, and puts it back. */
export function ActorSwitch({ state, actor, label, children }: ActorSwitchProps) {
  const { without } = state.view.value;
  return (
    <label class="switch">
      <input
        type="checkbox"
        aria-label={label}
        checked={!without.includes(actor)}
        onChange={() => state.change({ without: toggled(without, actor) })}
      />
      {children}
    </label>
  );
}
