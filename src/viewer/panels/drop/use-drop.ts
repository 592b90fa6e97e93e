import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** What lies over the page and has its own Escape. */
const OVER = "dialog, [popover]";
/** Before whatever else listens to the page. */
const CAPTURE = { capture: true };

/** For a panel that drops from its button: it closes by Escape and by a press beside it, wherever the focus has gone meanwhile. */
export function useDrop(): RefObject<HTMLDetailsElement | null> {
  const drop = useRef<HTMLDetailsElement>(null);
  useEffect(() => (drop.current === null ? undefined : followDrop(drop.current, document)), []);
  return drop;
}

/** Closes it, and leaves the focus on its button. */
export function closeDrop(drop: HTMLDetailsElement | null): void {
  if (drop === null) return;
  drop.open = false;
  drop.querySelector("summary")?.focus();
}

/** Closes a panel as soon as somebody is done with it. Returns how to stop. */
export function followDrop(drop: HTMLDetailsElement, page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !drop.open || (event.target as Element | null)?.closest?.(OVER)) return;
    // It is meant for this panel, and for nothing that is opened below it.
    event.preventDefault();
    event.stopPropagation();
    closeDrop(drop);
  };
  const onPress = ({ target }: PointerEvent): void => {
    // The press itself says where the focus goes.
    if (drop.open && !drop.contains(target as Node | null)) drop.open = false;
  };
  page.addEventListener("keydown", onKeyDown, CAPTURE);
  page.addEventListener("pointerdown", onPress, CAPTURE);
  return () => {
    page.removeEventListener("keydown", onKeyDown, CAPTURE);
    page.removeEventListener("pointerdown", onPress, CAPTURE);
  };
}
