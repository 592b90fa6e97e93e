import type { SceneNode } from "../renderer/renderer.ts";
import type { Action } from "../state/action.ts";
import { pinned } from "../state/pins.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const hasPicture = ({ picture, view }: ViewerState): boolean =>
  picture.value !== undefined && view.value.pane === "picture";

/** How far an entity is moved by a key, in the layout's units. */
const MOVE = 30;
const MOVES = [
  { way: "left", key: "Shift+ArrowLeft", right: -1, up: 0 },
  { way: "right", key: "Shift+ArrowRight", right: 1, up: 0 },
  { way: "up", key: "Shift+ArrowUp", right: 0, up: 1 },
  { way: "down", key: "Shift+ArrowDown", right: 0, up: -1 },
] as const;

/** What can be done in the picture alone, while it is drawn. */
export const PICTURE_ACTIONS: readonly Action[] = [
  {
    id: "lasso",
    label: "Draw around entities to choose them",
    keys: ["l"],
    isOffered: hasPicture,
    run({ isDrawing }) {
      isDrawing.value = true;
    },
  },
  {
    id: "gather",
    label: "Let each click choose one more or let it go, or open it again",
    keys: ["g"],
    isOffered: hasPicture,
    run({ isGathering }) {
      isGathering.value = !isGathering.peek();
    },
  },
  {
    id: "save",
    label: "Save the picture as SVG or PNG, or print it",
    keys: [],
    isOffered: hasPicture,
    run() {
      const menu = document.querySelector<HTMLDetailsElement>(".picture-menu");
      if (menu === null) return;
      menu.open = true;
      menu.querySelector("input")?.focus();
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
        state.change({ pins: pinned(state.view.peek().pins, state.layout.peek(), [there]) });
      },
    }),
  ),
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
];

/** The opened entity as it is drawn, while there is a picture to draw it in. */
function openedNode(state: ViewerState): SceneNode | undefined {
  const { arranged, chosen } = state;
  return hasPicture(state) && chosen.value.kind === "entity" ? arranged.value.nodes[chosen.value.entity] : undefined;
}
