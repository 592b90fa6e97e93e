import type { ScreenPoint } from "../renderer/renderer.ts";
import type { Target } from "../state/target.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** Opens the menu of something beside an element, as a key asks for it; beside the page's heading where none has the focus. */
export function openMenuAt(state: Pick<ViewerState, "menu">, target: Target, element: Element | null): void {
  const beside = element?.tagName === "BODY" ? element.ownerDocument.getElementById("page-heading") : element;
  const { left, bottom } = beside?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
  state.menu.value = { target, at: { x: left, y: bottom } };
}

/** Where a browser's own menu was asked for: at the pointer, or beside what has the focus where a key did. */
export function placeAsked({ clientX: x, clientY: y, currentTarget }: MouseEvent): ScreenPoint {
  if (x > 0 || y > 0 || !(currentTarget instanceof Element)) return { x, y };
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}
