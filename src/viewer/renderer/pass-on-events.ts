import type { Sigma } from "sigma";
import type { RendererEvents, Scene } from "./renderer.ts";

/** What is told, and whether the pointer has just dragged something. */
export type PointerEvents = Omit<RendererEvents, "onCamera" | "onNodeDrop"> & { isDragging(): boolean };

/**
 * Tells what happens on Sigma's canvas in the scene's own terms, and shows by the pointer what can be clicked. Sigma
 * knows a line by its row; see `pick-layer.ts`. A click that ends a drag is none.
 */
export function passOnEvents(sigma: Sigma, container: HTMLElement, scene: Scene, events: PointerEvents): void {
  const { isDragging } = events;
  const entities = new Map<string, number>(scene.nodes.map(({ id, entity }) => [id, entity]));
  const point = (isOver: boolean): void => {
    container.style.cursor = isOver ? "pointer" : "";
  };
  const over = <T>(tell: (what: T) => void, what: T): void => {
    point(what !== undefined);
    tell(what);
  };

  sigma.on("clickNode", ({ node }) => {
    const entity = entities.get(node);
    if (entity !== undefined && !isDragging()) events.onNodeClick(entity);
  });
  sigma.on("clickEdge", ({ edge }) => isDragging() || events.onEdgeClick(Number(edge)));
  sigma.on("clickStage", () => isDragging() || events.onStageClick());
  sigma.on("enterNode", ({ node }) => over(events.onNodeHover, entities.get(node)));
  sigma.on("leaveNode", () => over(events.onNodeHover, undefined));
  sigma.on("enterEdge", ({ edge }) => over(events.onEdgeHover, Number(edge)));
  sigma.on("leaveEdge", () => over(events.onEdgeHover, undefined));
}
