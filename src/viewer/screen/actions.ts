import type { SceneNode } from "../renderer/renderer.ts";
import { NOTHING } from "../state/chosen.ts";
import { openedEntities } from "../state/opened-entities.ts";
import { pinned, unpinned } from "../state/pins.ts";
import { PANES, type Pane, showingAll, toggled } from "../state/view.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { toggledAround } from "../state/within.ts";

/** Something that can be done: by its key, and by its name in the list of all of them. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** As in aria-keyshortcuts: "Control+Z"; Control stands for the command key of a Mac too. */
  readonly keys: readonly string[];
  /** Whether there is anything to do; it is listed only then. */
  isOffered(state: ViewerState): boolean;
  run(state: ViewerState): void;
}

const always = (): boolean => true;
const hasPicture = ({ picture, view }: ViewerState): boolean =>
  picture.value !== undefined && view.value.pane === "picture";

const LOOKING: Readonly<Record<Pane, string>> = {
  picture: "Look at the picture",
  ledger: "Look at the ledger",
  map: "Look at the map",
};

/** How far an entity is moved by a key, in the layout's units. */
const MOVE = 30;
const MOVES = [
  { way: "left", key: "Shift+ArrowLeft", right: -1, up: 0 },
  { way: "right", key: "Shift+ArrowRight", right: 1, up: 0 },
  { way: "up", key: "Shift+ArrowUp", right: 0, up: 1 },
  { way: "down", key: "Shift+ArrowDown", right: 0, up: -1 },
] as const;

/** Every action of the viewer. */
export const ACTIONS: readonly Action[] = [
  {
    id: "search",
    label: "Search names",
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
    (pane, i): Action => ({
      id: `pane-${pane}`,
      label: LOOKING[pane],
      keys: [`${i + 1}`],
      isOffered: ({ view }) => view.value.pane !== pane,
      run: ({ change }) => change({ pane }),
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
  {
    id: "lasso",
    label: "Draw around entities to look at them alone",
    keys: ["l"],
    isOffered: hasPicture,
    run({ isDrawing }) {
      isDrawing.value = true;
    },
  },
  {
    id: "pin",
    label: "Pin what is opened where it is, or let it go",
    keys: ["p"],
    isOffered: (state) => openedNode(state) !== undefined,
    run(state) {
      const { pins } = state.view.peek();
      const node = openedNode(state);
      if (node !== undefined) state.change({ pins: node.pinned ? unpinned(pins, node.entity) : pinned(pins, node) });
    },
  },
  ...MOVES.map(
    ({ way, key, right, up }): Action => ({
      id: `move-${way}`,
      label: `Move what is opened ${way}`,
      keys: [key],
      isOffered: (state) => openedNode(state) !== undefined,
      run(state) {
        const node = openedNode(state);
        if (node === undefined) return;
        const there = { entity: node.entity, x: node.x + right * MOVE, y: node.y + up * MOVE };
        state.change({ pins: pinned(state.view.peek().pins, there) });
      },
    }),
  ),
  {
    id: "whole",
    label: "Show everything",
    keys: ["w"],
    isOffered: ({ shown, table, view }) =>
      view.value.without.length > 0 ||
      view.value.within !== undefined ||
      shown.value.some((isShown, row) => row < table.size && isShown === 0),
    run: ({ change, view }) => change(showingAll(view.peek())),
  },
  {
    id: "nearer",
    label: "Nearer",
    keys: ["+"],
    isOffered: hasPicture,
    run: ({ picture }) => picture.peek()?.zoom(1 / 1.5),
  },
  {
    id: "farther",
    label: "Farther",
    keys: ["-"],
    isOffered: hasPicture,
    run: ({ picture }) => picture.peek()?.zoom(1.5),
  },
  {
    id: "fit",
    label: "All of the picture",
    keys: ["0"],
    isOffered: hasPicture,
    run: ({ picture }) => picture.value?.fit(),
  },
  {
    id: "link",
    label: "Copy a link to this view",
    keys: [],
    isOffered: always,
    run: () => void navigator.clipboard.writeText(location.href),
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

/** The opened entity as it is drawn, while there is a picture to draw it in. */
function openedNode(state: ViewerState): SceneNode | undefined {
  const { arranged, chosen } = state;
  return hasPicture(state) && chosen.value.kind === "entity" ? arranged.value.nodes[chosen.value.entity] : undefined;
}

/** The entities that what is opened is about, each once, in ascending order. */
const openedIn = ({ table, chosen }: ViewerState): readonly number[] =>
  [...new Set(openedEntities(table, chosen.value))].sort((a, b) => a - b);

/** The key of the opened entity, or of the work in which the opened claim was read. */
function openedActor({ chosen, table }: ViewerState): string | undefined {
  const opened = chosen.value;
  switch (opened.kind) {
    case "entity":
      return `e${opened.entity}`;
    case "claim":
      return `s${table.columns.source[opened.row]}`;
    case "nothing":
    case "paths":
      return undefined;
    default:
      return opened satisfies never;
  }
}
