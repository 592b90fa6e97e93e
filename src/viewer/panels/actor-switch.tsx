import { ascending } from "../state/ascending.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import "./actor-switch.css";

interface ActorSwitchProps {
  readonly state: ViewerState;
  /** The actors' numbers in traces: one, or a party with those who speak for it. */
  readonly actors: readonly number[];
  /** What it does, such as "Count what came through The Quayside Bell". */
  readonly label: string;
  /** Whether the label is to be seen; otherwise it is only read out. */
  readonly isLabelled?: boolean;
}

/** Takes somebody, or a work, out of the picture, with all that passed through, and puts it back. */
export function ActorSwitch({ state, actors, label, isLabelled = false }: ActorSwitchProps) {
  const { without } = state.view.value;
  const isCounted = !actors.every((actor) => without.includes(actor));
  const others = without.filter((actor) => !actors.includes(actor));
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isCounted}
        onChange={() => state.change({ without: isCounted ? ascending([...others, ...actors]) : others })}
      />
      <span class={isLabelled ? undefined : "visually-hidden"}>{label}</span>
    </label>
  );
}
