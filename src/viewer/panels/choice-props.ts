import { type Chosen, NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** What makes a button choose an entity or a claim, and show it in the picture while the pointer or the focus is on it. */
export function choiceProps({ choose, hovered }: Pick<ViewerState, "choose" | "hovered">, choice: Chosen) {
  const enter = (): void => {
    hovered.value = choice;
  };
  const leave = (): void => {
    hovered.value = NOTHING;
  };
  return {
    type: "button",
    onClick() {
      // The button may go away with the page it stands on, and would then never be left.
      leave();
      choose(choice);
    },
    onMouseEnter: enter,
    onMouseLeave: leave,
    onFocus: enter,
    onBlur: leave,
  } as const;
}
