import type { Pane, PaneProps } from "../pane.ts";
import { Legend } from "./legend.tsx";
import { Picture } from "./picture.tsx";
import { PICTURE_ACTIONS } from "./picture-actions.ts";
import "./picture.css";

/** The way of looking that a case opens with: all of it drawn, and below it what the marks mean. */
export const PICTURE_PANE: Pane = { id: "picture", name: "Picture", actions: PICTURE_ACTIONS, Pane: PicturePane };

function PicturePane({ state, palette, isWide }: PaneProps) {
  return (
    <>
      <Picture state={state} palette={palette} />
      <Legend scene={state.scene} isFolded={!isWide} />
    </>
  );
}
