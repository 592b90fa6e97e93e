import type { Sigma } from "sigma";
import type { RendererEvents, Scene } from "./renderer.ts";

/** What is told, and while what it is not. */
export type PointerEvents = Omit<RendererEvents, "onCamera" | "onNodeDrop"> & { isBusy(): boolean };

/**
 * Tells what happens on Sigma's canvas in the scene's own terms, and shows by the pointer what can be clicked. Sigma
 * knows a line by its row; see `pick-layer.ts`. While the pointer is busy with something else nothing is told.
 */
export function passOnEvents(sigma: Sigma, container: HTMLElement, scene: Scene, events: PointerEvents): void {
  const { isBusy } = events;
  const entities = new Map<string, number>(scene.nodes.map(({ id, entity }) => [id, entity]));
  const point = (isOver: boolean): void => {
    container.style.cursor = isOver ? "pointer" : "";
  };
  const over = <T>(tell: (what: T) => void, what: T): void => {
    if (isBusy()) return;
    point(what !== undefined);
    tell(what);
  };

  sigma.on("clickNode", ({ node }) => {
    const entity = entities.get(node);
    if (entity !== undefined && !isBusy()) events.onNodeClick(entity);
  });
  sigma.on("clickEdge", ({ edge }) => isBusy() || events.onEdgeClick(Number(edge)));
  sigma.on("clickStage", () => isBusy() || events.onStageClick());
  sigma.on("enterNode", ({ node }) => over(events.onNodeHover, entities.get(node)));
  sigma.on("leaveNode", () => over(events.onNodeHover, undefined));
  sigma.on("enterEdge", ({ edge }) => over(events.onEdgeHover, Number(edge)));
  sigma.on("leaveEdge", () => over(events.onEdgeHover, undefined));
}
