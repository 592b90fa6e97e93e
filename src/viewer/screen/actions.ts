import { PANES } from "../panes.ts";
import type { Action } from "../state/action.ts";
import { NOTHING, recordsOf } from "../state/chosen.ts";
import { openedEntities } from "../state/opened-entities.ts";
import { isSifting } from "../state/shape/shape.ts";
import { showingAll, toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { toggledAround } from "../state/within.ts";

const always = (): boolean => true;

/** Every action of the viewer, those of its panes among them. */
export const ACTIONS: readonly Action[] = [
  {
    id: "search",
    label: "Search names and claims",
    keys: ["/"],
    isOffered: always,
    run: () => document.querySelector<HTMLInputElement>(".search input")?.focus(),
  },
  {
    id: "close",
    label: "Close what is opened",
    keys: ["Escape"],
    isOffered: ({ chosen }) => chosen.value.kind !== "nothing",
    run: ({ choose }) => choose(NOTHING),
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
      run: ({ change }) => change({ pane: id }),
    }),
  ),
  {
    id: "take-out",
    label: "Take what is opened out of the picture",
    keys: ["x"],
    isOffered: (state) => openedActor(state) !== undefined,
    run(state) {
      const actor = openedActor(state);
      if (actor !== undefined) state.change({ without: toggled(state.view.peek().without, actor) });
    },
  },
  {
    id: "alone",
    label: "Show the neighbourhood of what is opened alone",
    keys: ["n"],
    isOffered: (state) => openedIn(state).length > 0,
    run: (state) => state.change({ within: { reach: "around", entities: openedIn(state) } }),
  },
  {
    id: "expand",
    label: "Expand what is opened among the neighbourhoods shown, or collapse it",
    keys: ["e"],
    isOffered: (state) => state.view.value.within?.reach === "around" && openedIn(state).length > 0,
    run(state) {
      const { within } = state.view.peek();
      const opened = openedIn(state);
      const folded = opened.filter((entity) => !within?.entities.includes(entity));
      state.change({ within: (folded.length > 0 ? folded : opened).reduce(toggledAround, within) });
    },
  },
  ...PANES.flatMap(({ actions = [] }) => actions),
  {
    id: "whole",
    label: "Show everything",
    keys: ["w"],
    isOffered: ({ shown, table, view }) =>
      view.value.without.length > 0 ||
      view.value.within !== undefined ||
      isSifting(view.value.shape.sieve) ||
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

/** The entities that what is opened is about, each once, in ascending order. */
const openedIn = ({ table, chosen }: ViewerState): readonly number[] =>
  [...new Set(openedEntities(table, chosen.value))].sort((a, b) => a - b);

/** The actor that goes with what is opened, where that is one record alone: an entity, or the work in which a claim was read. */
function openedActor({ chosen, table }: ViewerState): number | undefined {
  if (chosen.value.kind === "together") return undefined;
  const [only, ...others] = recordsOf(chosen.value);
  return others.length > 0 ? undefined : only?.kind.actorOf(table, only.position);
}
