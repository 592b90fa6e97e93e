import type { Sigma } from "sigma";
import type { RendererEvents, Scene } from "./renderer.ts";
import type { Point } from "./scene/curve.ts";

/** What is told, and whether the pointer has just dragged something. */
export type PointerEvents = Omit<RendererEvents, "onCamera" | "onNodeDrop"> & {
  isDragging(): boolean;
  /** The group that is drawn as one at a point of the screen. */
  groupUnder(point: Point): number | undefined;
};

/**
 * Tells what happens on Sigma's canvas in the scene's own terms, and shows by the pointer what can be clicked. Sigma
 * knows a line by its row; see `pick-layer.ts`. A click that ends a drag is none.
 */
export function passOnEvents(sigma: Sigma, container: HTMLElement, scene: Scene, events: PointerEvents): void {
  const { isDragging, groupUnder } = events;
  const entities = new Map<string, number>(scene.nodes.map(({ id, entity }) => [id, entity]));
  const point = (isOver: boolean): void => {
    container.style.cursor = isOver ? "pointer" : "";
  };
  let isWithin = false;
  const within = (at: Point): boolean => groupUnder(at) !== undefined;
  const over = <T>(tell: (what: T) => void, what: T): void => {
    point(what !== undefined || isWithin);
    tell(what);
  };

  /** What is inside a group that is drawn as one is too small to be meant. */
  const click = (point: Point, otherwise: () => void): void => {
    if (isDragging()) return;
    const group = groupUnder(point);
    if (group === undefined) otherwise();
    else events.onGroupClick(group);
  };

  sigma.on("clickNode", ({ node, event }) =>
    click(event, () => {
      const entity = entities.get(node);
      if (entity !== undefined) events.onNodeClick(entity);
    }),
  );
  sigma.on("clickEdge", ({ edge, event }) => click(event, () => events.onEdgeClick(Number(edge))));
  sigma.on("clickStage", ({ event }) => click(event, events.onStageClick));
  sigma.on("enterNode", ({ node, event }) => over(events.onNodeHover, within(event) ? undefined : entities.get(node)));
  sigma.on("leaveNode", () => over(events.onNodeHover, undefined));
  sigma.on("enterEdge", ({ edge, event }) => over(events.onEdgeHover, within(event) ? undefined : Number(edge)));
  sigma.on("moveBody", ({ event }) => {
    const wasWithin = isWithin;
    isWithin = within(event);
    if (isWithin || wasWithin) point(isWithin);
  });
  sigma.on("leaveEdge", () => over(events.onEdgeHover, undefined));
}
