import { TARGET_KEYS } from "../choosing/target-keys.ts";
import { targetOf } from "../choosing/target-of.ts";
import { openMenuAt } from "../menu/open-menu.ts";
import { PANES } from "../panes.ts";
import { type Action, always } from "../state/action.ts";
import { NOTHING } from "../state/chosen.ts";
import { withLastClosed } from "../state/opened-in-order.ts";
import { isSifting } from "../state/shape/shape.ts";
import { showingAll } from "../state/view.ts";
import { openPane } from "./open-pane.ts";

/** Whether there is such a field; it has the focus then. */
function focusOn(field: string): boolean {
  const input = document.querySelector<HTMLInputElement>(field);
  input?.focus();
  return input !== null;
}

/** Every action of the viewer, those of its panes among them. */
export const ACTIONS: readonly Action[] = [
  {
    id: "search",
    label: "Search names and claims",
    keys: ["/"],
    isOffered: always,
    run: () => void focusOn(".search input"),
  },
  {
    id: "close",
    label: "Close what was opened last, or let go of who was chosen last",
    keys: ["Escape"],
    isOffered: ({ view }) => view.value.several.length > 0 || view.value.chosen.kind !== "nothing",
    run({ change, choose, history, view }) {
      // Steps that are kept no more may have opened what is still open.
      const next = withLastClosed([...history.past.peek(), view.peek()]);
      if (next === undefined) choose(NOTHING);
      else change(next);
    },
  },
  {
    id: "let-go",
    label: "Let go of all who are chosen",
    keys: [],
    isOffered: ({ view }) => view.value.several.length > 0,
    run: ({ change }) => change({ several: [] }),
  },
  {
    id: "menu",
    label: "Menu of what is chosen or opened",
    keys: ["m"],
    isOffered: always,
    run: (state) => openMenuAt(state, targetOf(state), document.activeElement),
  },
  {
    id: "undo",
    label: "Undo, or go back",
    keys: ["Control+Z", "Backspace"],
    isOffered: ({ history }) => history.canUndo.value,
    run: ({ history }) => history.undo(),
  },
  {
    id: "redo",
    label: "Redo",
    keys: ["Control+Shift+Z", "Control+Y"],
    isOffered: ({ history }) => history.canRedo.value,
    run: ({ history }) => history.redo(),
  },
  ...PANES.map(
    ({ id, name }, i): Action => ({
      id: `pane-${id}`,
      label: `Look at the ${name.toLowerCase()}`,
      keys: [`${i + 1}`],
      isOffered: ({ view }) => view.value.pane !== id,
      run: (state) => openPane(state, { pane: id }),
    }),
  ),
  ...TARGET_KEYS,
  ...PANES.flatMap(({ actions = [] }) => actions),
  {
    id: "whole",
    label: "Show everything",
    keys: ["w"],
    isOffered: ({ shown, table, view }) =>
      view.value.without.length > 0 ||
      view.value.within !== undefined ||
      isSifting(view.value.shape.sieve) ||
      view.value.aside.length > 0 ||
      shown.value.some((isShown, row) => row < table.size && isShown === 0),
    run: ({ change, view }) => change(showingAll(view.peek())),
  },
  {
    id: "link",
    label: "Copy a link to this view",
    keys: [],
    isOffered: always,
    run({ news }) {
      navigator.clipboard.writeText(location.href).then(
        () => {
          news.value = { words: "A link to this view was copied.", isTrouble: false };
        },
        () => {
          news.value = { words: "The browser did not allow the link to be copied.", isTrouble: true };
        },
      );
    },
  },
  {
    id: "print",
    label: "Print what is looked at, and the page that is open",
    keys: [],
    isOffered: always,
    run: () => print(),
  },
  {
    id: "path",
    label: "Find paths between two: from who is opened, or search for the first",
    keys: [],
    isOffered: always,
    run: () => void (focusOn(".path-finder input") || focusOn(".search input")),
  },
  {
    id: "letter-keys",
    label: "Let letters alone do nothing, or let them act again",
    keys: [],
    isOffered: always,
    run({ letterKeys }) {
      letterKeys.value = !letterKeys.peek();
    },
  },
  {
    id: "ask",
    label: "Everything that can be done",
    keys: ["Control+K", "?"],
    isOffered: always,
    run({ isAsking }) {
      isAsking.value = true;
    },
  },
];
