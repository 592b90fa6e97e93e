import { toggledSeveral } from "../choosing/several.ts";
import { pointedAt, targetAs } from "../choosing/target-of.ts";
import { placeAsked } from "../menu/open-menu.ts";
import { type Chosen, NOTHING } from "../state/chosen.ts";
import type { ViewerState } from "../state/viewer-state.ts";

type ChoiceState = Pick<ViewerState, "change" | "choose" | "hovered" | "menu" | "scene" | "view">;

/**
 * What makes a button open an entity or a claim, choose it with others where a key is held that adds, and show it in the
 * picture while the pointer or the focus is on it; its menu is what can be done with it.
 */
export function choiceProps(state: ChoiceState, choice: Chosen) {
  const { change, choose, hovered, menu, scene, view } = state;
  const enter = (): void => {
    hovered.value = choice;
  };
  const leave = (): void => {
    hovered.value = NOTHING;
  };
  return {
    type: "button",
    onClick({ ctrlKey, metaKey, shiftKey }: MouseEvent) {
      const isAdding = shiftKey || ctrlKey || metaKey;
      if (isAdding && choice.kind === "entity") return change({ several: toggledSeveral(view.peek(), choice.entity) });
      // The button may go away with the page it stands on, and would then never be left.
      leave();
      choose(choice);
    },
    onContextMenu(event: MouseEvent & { readonly currentTarget: EventTarget }) {
      event.preventDefault();
      const target = choice.kind === "entity" ? pointedAt(state, choice) : targetAs(choice, scene);
      menu.value = { target, at: placeAsked(event) };
    },
    onMouseEnter: enter,
    onMouseLeave: leave,
    onFocus: enter,
    onBlur: leave,
  } as const;
}
