import type { Pane, PaneProps } from "../pane.ts";
import { SHAPE_ACTIONS } from "../shape/shape-actions.ts";
import { ShapePanel } from "../shape/shape-panel.tsx";
import { Legend } from "./legend.tsx";
import { Picture } from "./picture.tsx";
import { PICTURE_ACTIONS } from "./picture-actions.ts";
import "./picture.css";

/** The way of looking that a case opens with: all of it drawn, and below it what the marks mean. */
export const PICTURE_PANE: Pane = {
  id: "picture",
  name: "Picture",
  actions: [...PICTURE_ACTIONS, ...SHAPE_ACTIONS],
  Pane: PicturePane,
};

function PicturePane({ state, palette, isWide }: PaneProps) {
  return (
    <>
      <Picture state={state} palette={palette} />
      <ShapePanel state={state} />
      <Legend scene={state.shaped.value} isAnyChosen={state.view.value.several.length > 0} isFolded={!isWide} />
    </>
  );
}
