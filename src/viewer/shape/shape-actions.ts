import type { Action } from "../state/action.ts";
import type { ViewerState } from "../state/viewer-state.ts";

const hasPicture = ({ view }: ViewerState): boolean => view.value.pane === "picture";

/** What can be done to the shape of the picture by key, or by name. */
export const SHAPE_ACTIONS: readonly Action[] = [
  {
    id: "shape",
    label: "Shape the picture: layout, size, colour, what is left out",
    keys: ["s"],
    isOffered: hasPicture,
    run() {
      const panel = document.querySelector<HTMLDetailsElement>("details.shape");
      if (panel === null) return;
      panel.open = true;
      panel.querySelector("select")?.focus();
    },
  },
  {
    id: "steps",
    label: "Set everybody around what is opened, by how many links away",
    keys: [],
    isOffered: (state) => hasPicture(state) && state.chosen.value.kind === "entity",
    run({ change, chosen, view }) {
      const opened = chosen.peek();
      if (opened.kind !== "entity") return;
      change({ shape: { ...view.peek().shape, arrangement: { kind: "tree", root: opened.entity } } });
    },
  },
];
