import type { Action } from "../state/action.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ACTIONS } from "./actions.ts";
import { FIELDS } from "./leaving.ts";

const NOT_TYPING = ["Control+K", "Escape"];

/**
 * Does what a key stands for, wherever the focus is; in a field only what no typing means. Returns how to stop.
 * @param actions those that the page has room for
 */
export function followKeys(state: ViewerState, page: Document, actions: readonly Action[] = ACTIONS): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (event.defaultPrevented || isWithin(event, "dialog")) return;
    if (isWithin(event, FIELDS) && !NOT_TYPING.includes(key)) return;
    if (key.length === 1 && !state.letterKeys.peek()) return;

    const action = actions.find(({ keys, isOffered }) => keys.includes(key) && isOffered(state));
    if (action === undefined) return;
    event.preventDefault();
    action.run(state);
  };
  page.addEventListener("keydown", onKeyDown);
  return () => page.removeEventListener("keydown", onKeyDown);
}

/** A key as actions name it: "Control+Z", "/", "Shift+ArrowUp". */
function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  if (altKey) return "";
  if (!ctrlKey && !metaKey) return shiftKey && key.startsWith("Arrow") ? `Shift+${key}` : key;
  return `Control+${shiftKey ? "Shift+" : ""}${key.toUpperCase()}`;
}

const isWithin = ({ target }: KeyboardEvent, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
