import { toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

interface ActorSwitchProps {
  readonly state: ViewerState;
  /** The actor's key in traces. */
  readonly actor: string;
  /** What it does, such as "Count what came through The Quayside Bell". */
  readonly label: string;
  /** Whether the label is to be seen; otherwise it is only read out. */
  readonly isLabelled?: boolean;
}

/** Takes somebody, or a work, out of the picture, with all that passed through, and puts it back. */
export function ActorSwitch({ state, actor, label, isLabelled = false }: ActorSwitchProps) {
  const { without } = state.view.value;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={!without.includes(actor)}
        onChange={() => state.change({ without: toggled(without, actor) })}
      />
      <span class={isLabelled ? undefined : "visually-hidden"}>{label}</span>
    </label>
  );
}
