import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import { pickedAs } from "./programs/pick-layer.ts";
import type { Pointed, RendererEvents } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import { watchLongPress } from "./watch-long-press.ts";

/** What is told, and whether the pointer has just dragged something. */
export type PointerEvents = Omit<RendererEvents, "onCamera" | "onNodeDrop"> & {
  isDragging(): boolean;
  /** The group that is drawn as one at a point of the screen. */
  groupUnder(point: Point): number | undefined;
};

/**
 * Tells what happens on Sigma's canvas in the scene's own terms, and shows by the pointer what can be clicked. Sigma
 * takes all that is ours for its edges; see `pick-layer.ts`. A click that ends a drag is none, and neither is a tap that
 * was a long press.
 * @returns how to tell that the pointer is over nothing any more: Sigma forgets what it was over with the graph that it
 * had, and would never tell
 */
export function passOnEvents(sigma: Sigma, container: HTMLElement, events: PointerEvents): () => void {
  const { isDragging, groupUnder } = events;
  const point = (isOver: boolean): void => {
    container.style.cursor = isOver ? "pointer" : "";
  };
  let isWithin = false;
  const within = (at: Point): boolean => groupUnder(at) !== undefined;
  /** What Sigma has last said that the pointer is over. */
  let over: string | undefined;
  const hover = (edge: string, isMeant: boolean): void => {
    const found = pickedAs(edge);
    point(isMeant || isWithin);
    if (found.kind === "entity") events.onNodeHover(isMeant ? found.entity : undefined);
    else events.onEdgeHover(isMeant ? found.row : undefined);
  };

  /** What is meant at a point. What is inside a group that is drawn as one is too small to be meant. */
  const meant = (at: Point, found?: string): Pointed => {
    const group = groupUnder(at);
    if (group !== undefined) return { kind: "group", group };
    return found === undefined ? { kind: "ground" } : pickedAs(found);
  };
  const click = (event: MouseCoords, what: Pointed): void => {
    if (isDragging() || wasLongPress()) return;
    const isAdding = addsTo(event);
    switch (what.kind) {
      case "entity":
        events.onNodeClick(what.entity, isAdding);
        break;
      case "line":
        events.onEdgeClick(what.row, isAdding);
        break;
      case "group":
        events.onGroupClick(what.group, isAdding);
        break;
      case "ground":
        events.onStageClick(isAdding);
        break;
      default:
        what satisfies never;
    }
  };
  const tellMenu = (at: Point, what: Pointed): void => {
    const { left, top } = container.getBoundingClientRect();
    events.onMenu(what, { x: left + at.x, y: top + at.y });
  };
  const rightClick = (event: MouseCoords, what: Pointed): void => {
    event.original.preventDefault();
    tellMenu(event, what);
  };
  const wasLongPress = watchLongPress(sigma, (at, found) => tellMenu(at, meant(at, found)));

  sigma.on("clickEdge", ({ edge, event }) => click(event, meant(event, edge)));
  sigma.on("clickStage", ({ event }) => click(event, meant(event)));
  sigma.on("rightClickEdge", ({ edge, event }) => rightClick(event, meant(event, edge)));
  sigma.on("rightClickStage", ({ event }) => rightClick(event, meant(event)));
  sigma.on("enterEdge", ({ edge, event }) => {
    over = edge;
    hover(edge, !within(event));
  });
  sigma.on("leaveEdge", ({ edge }) => {
    over = undefined;
    hover(edge, false);
  });
  sigma.on("moveBody", ({ event }) => {
    const wasWithin = isWithin;
    isWithin = within(event);
    if (isWithin || wasWithin) point(isWithin);
  });
  return () => {
    if (over === undefined) return;
    const left = over;
    over = undefined;
    hover(left, false);
  };
}

/** Whether a key is held that adds to what is chosen: Shift, Control, or the command key of a Mac. */
const addsTo = ({ original }: MouseCoords): boolean => original.shiftKey || original.ctrlKey || original.metaKey;
