import type { View } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** Opens a way of looking from elsewhere, also where it is open already: on a phone it lies above what led to it, and comes into sight. */
export function openPane({ change }: Pick<ViewerState, "change">, part: Partial<View> & Pick<View, "pane">): void {
  change(part);
  // Once it is drawn: the page of what is opened with it asks to be seen as well, and one has asked for the pane.
  requestAnimationFrame(bringIntoSight);
}

function bringIntoSight(): void {
  const pane = document.getElementById("pane");
  const top = pane?.getBoundingClientRect().top ?? 0;
  if (pane === null || (top >= 0 && top < innerHeight / 2)) return;
  // Only for this once: a click into it goes on taking the focus nowhere.
  pane.tabIndex = -1;
  pane.addEventListener("blur", () => pane.removeAttribute("tabindex"), { once: true });
  pane.focus({ preventScroll: true });
  pane.scrollIntoView();
}
