import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { foldWords } from "../../graph/names/fold-words.ts";
import type { Action } from "../state/action.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ACTIONS } from "./actions.ts";
import { groupActions } from "./group-actions.ts";
import { keyInWords } from "./key-in-words.ts";
import "./asking.css";

/** Everything that can be done, by name and with its key: a list that is searched by typing. */
export function Asking({ state }: { readonly state: ViewerState }) {
  const { isAsking } = state;
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useSignal("");
  const active = useSignal(0);
  // Before the next key: whoever types on as it opens types into it.
  useLayoutEffect(() => {
    if (isAsking.value) dialog.current?.showModal();
    else dialog.current?.close();
    words.value = "";
    active.value = 0;
  }, [isAsking.value, words, active]);

  const offered = isAsking.value ? actionsNamed(words.value, state) : [];
  const run = (action: Action | undefined): void => {
    if (action === undefined) return;
    isAsking.value = false;
    // The dialog gives the focus back as it closes; only then can an action move it.
    dialog.current?.close();
    action.run(state);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) active.value = (active.value + move + offered.length) % Math.max(1, offered.length);
    else if (event.key === "Enter") run(offered[active.value]);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="asking"
      aria-label="Everything that can be done"
      onClose={() => {
        isAsking.value = false;
      }}
    >
      <input
        type="text"
        role="combobox"
        aria-label="What to do"
        aria-expanded="true"
        aria-controls="actions"
        aria-autocomplete="list"
        {...(offered.length > 0 ? { "aria-activedescendant": `action-${offered[active.value]?.id}` } : {})}
        placeholder="What to do"
        autocomplete="off"
        value={words.value}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <div id="actions" role="listbox" aria-label="Actions">
        {offered.map((action, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose it
          <div
            key={action.id}
            id={`action-${action.id}`}
            role="option"
            aria-selected={i === active.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(action)}
          >
            {action.label}
            {action.keys[0] !== undefined && <span class="key">{keyInWords(action.keys[0])}</span>}
          </div>
        ))}
      </div>
      {isAsking.value && offered.length === 0 && <p class="none">Nothing that can be done here is called that.</p>}
    </dialog>
  );
}

/** More groups than these nobody chooses from; typing on finds the others. */
const MOST_GROUPS = 20;

/** The actions on offer, and once somebody types also the groups of a large case, whose name holds every word that was typed. */
export function actionsNamed(typed: string, state: ViewerState): readonly Action[] {
  const words = foldWords(typed).split(/\s+/).filter(Boolean);
  const isNamed = ({ label }: Action): boolean => words.every((word) => foldWords(label).includes(word));
  const actions = ACTIONS.filter((action) => action.id !== "ask" && action.isOffered(state) && isNamed(action));
  return words.length === 0 ? actions : [...actions, ...groupActions(state).filter(isNamed).slice(0, MOST_GROUPS)];
}
