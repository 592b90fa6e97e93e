import { targetOf } from "../choosing/target-of.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { openMenuAt } from "./open-menu.ts";

/**
 * Opens the menu of what is chosen or opened where the menu key, or Shift and F10, is pressed with the focus on nothing
 * that has a menu of its own. The mouse's right click on words stays the browser's: they may be copied. Returns how to stop.
 */
export function followMenuKey(state: ViewerState, page: Document): () => void {
  let isByKey = false;
  const onKeyDown = ({ key, shiftKey }: KeyboardEvent): void => {
    isByKey = key === "ContextMenu" || (key === "F10" && shiftKey);
  };
  const onPointerDown = (): void => {
    isByKey = false;
  };
  const onContextMenu = (event: MouseEvent): void => {
    const { target } = event;
    if (!isByKey || event.defaultPrevented) return;
    if ((target as Partial<Element> | null)?.closest?.("input, textarea, select, dialog")) return;
    event.preventDefault();
    openMenuAt(state, targetOf(state), page.activeElement);
  };

  page.addEventListener("keydown", onKeyDown, { capture: true });
  page.addEventListener("pointerdown", onPointerDown, { capture: true });
  page.addEventListener("contextmenu", onContextMenu);
  return () => {
    page.removeEventListener("keydown", onKeyDown, { capture: true });
    page.removeEventListener("pointerdown", onPointerDown, { capture: true });
    page.removeEventListener("contextmenu", onContextMenu);
  };
}
