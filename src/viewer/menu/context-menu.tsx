import { useLayoutEffect, useRef } from "preact/hooks";
import { keyInWords } from "../screen/key-in-words.ts";
import type { AskedMenu } from "../state/target.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { type MenuItem, menuParts, targetInWords } from "./menu-parts.ts";
import { placedWithin } from "./placed-within.ts";
import { typedAhead } from "./type-ahead.ts";
import "./menu.css";

/** How many milliseconds may pass between two letters of one name. */
const TYPING = 700;

/** The menu of whatever one is asked for; nothing while none is. */
export function ContextMenu({ state }: { readonly state: ViewerState }) {
  const asked = state.menu.value;
  // A menu of something else is another one, which begins at its first line.
  return asked === undefined ? null : <Menu key={JSON.stringify(asked)} state={state} asked={asked} />;
}

/** What can be done with something, where it was asked for: a menu as the ARIA Authoring Practices have it. */
function Menu({ state, asked }: { readonly state: ViewerState; readonly asked: AskedMenu }) {
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const typed = useRef({ letters: "", at: 0 });
  const parts = menuParts(asked.target, state);
  const items = parts.flat();

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    opener.current = document.activeElement;
    element.showPopover();
    const room = { width: document.documentElement.clientWidth, height: innerHeight };
    const { x, y } = placedWithin(asked.at, { width: element.offsetWidth, height: element.offsetHeight }, room);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    focusAt(0);
  }, [asked]);

  const lines = (): readonly HTMLElement[] => [
    ...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
  ];
  const focusAt = (at: number): void => lines()[at]?.focus();
  const close = (): void => {
    const before = opener.current;
    state.menu.value = undefined;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  const run = (item: MenuItem | undefined): void => {
    if (item === undefined) return;
    close();
    item.run(state);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const at = lines().indexOf(document.activeElement as HTMLElement);
    const last = items.length - 1;
    const there = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[key];
    if (there !== undefined) focusAt(there);
    else if (key === "Escape" || key === "Tab") close();
    else if (key === "Enter" || key === " ") run(items[at]);
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const now = event.timeStamp;
      const letters = now - typed.current.at < TYPING ? typed.current.letters + key : key;
      typed.current = { letters, at: now };
      const found = typedAhead(
        items.map(({ label }) => label),
        at,
        letters,
      );
      if (found !== undefined) focusAt(found);
    } else return;
    // What is typed here is meant for the menu, and for nothing below it.
    event.preventDefault();
    event.stopPropagation();
  };

  const name = targetInWords(asked.target, state);
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      popover="auto"
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onToggle={(event) => {
        // A click beside it closes it, and moves the focus itself.
        if (event.newState === "closed" && state.menu.peek() === asked) state.menu.value = undefined;
      }}
    >
      <p class="menu-of" aria-hidden="true" dir="auto">
        {name}
      </p>
      {parts.map((part, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
        <div key={part[0]?.id} role="group" aria-label={part[0]?.under} class={i > 0 ? "after" : undefined}>
          {part[0]?.under !== undefined && (
            <p class="menu-part" aria-hidden="true">
              {part[0].under}
            </p>
          )}
          {part.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => run(item)}
              onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
            >
              {item.label}
              {item.key !== undefined && (
                <span class="key" aria-hidden="true">
                  {keyInWords(item.key)}
                </span>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
