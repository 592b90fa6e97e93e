import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Pointed, RendererEvents } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";
import { watchLongPress } from "./watch-long-press.ts";

/** What is told, and whether the pointer has just dragged something. */
export type PointerEvents = Omit<RendererEvents, "onCamera" | "onNodeDrop"> & {
  isDragging(): boolean;
  /** The group that is drawn as one at a point of the screen. */
  groupUnder(point: Point): number | undefined;
  /** The entity that a node of Sigma's graph is. */
  entityOf(node: string): number | undefined;
};

/**
 * Tells what happens on Sigma's canvas in the scene's own terms, and shows by the pointer what can be clicked. Sigma
 * knows a line by its row; see `pick-layer.ts`. A click that ends a drag is none, and neither is a tap that was a long press.
 */
export function passOnEvents(sigma: Sigma, container: HTMLElement, events: PointerEvents): void {
  const { isDragging, groupUnder, entityOf } = events;
  const point = (isOver: boolean): void => {
    container.style.cursor = isOver ? "pointer" : "";
  };
  let isWithin = false;
  const within = (at: Point): boolean => groupUnder(at) !== undefined;
  const over = <T>(tell: (what: T) => void, what: T): void => {
    point(what !== undefined || isWithin);
    tell(what);
  };

  /** What is meant at a point. What is inside a group that is drawn as one is too small to be meant. */
  const meant = (at: Point, node?: string, edge?: string): Pointed => {
    const group = groupUnder(at);
    if (group !== undefined) return { kind: "group", group };
    const entity = node === undefined ? undefined : entityOf(node);
    if (entity !== undefined) return { kind: "entity", entity };
    return edge === undefined ? { kind: "ground" } : { kind: "line", row: Number(edge) };
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
  const wasLongPress = watchLongPress(sigma, (at, node, edge) => tellMenu(at, meant(at, node, edge)));

  sigma.on("clickNode", ({ node, event }) => click(event, meant(event, node)));
  sigma.on("clickEdge", ({ edge, event }) => click(event, meant(event, undefined, edge)));
  sigma.on("clickStage", ({ event }) => click(event, meant(event)));
  sigma.on("rightClickNode", ({ node, event }) => rightClick(event, meant(event, node)));
  sigma.on("rightClickEdge", ({ edge, event }) => rightClick(event, meant(event, undefined, edge)));
  sigma.on("rightClickStage", ({ event }) => rightClick(event, meant(event)));
  sigma.on("enterNode", ({ node, event }) => over(events.onNodeHover, within(event) ? undefined : entityOf(node)));
  sigma.on("leaveNode", () => over(events.onNodeHover, undefined));
  sigma.on("enterEdge", ({ edge, event }) => over(events.onEdgeHover, within(event) ? undefined : Number(edge)));
  sigma.on("moveBody", ({ event }) => {
    const wasWithin = isWithin;
    isWithin = within(event);
    if (isWithin || wasWithin) point(isWithin);
  });
  sigma.on("leaveEdge", () => over(events.onEdgeHover, undefined));
}

/** Whether a key is held that adds to what is chosen: Shift, Control, or the command key of a Mac. */
const addsTo = ({ original }: MouseCoords): boolean => original.shiftKey || original.ctrlKey || original.metaKey;
