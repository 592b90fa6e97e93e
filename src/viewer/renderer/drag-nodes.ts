import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Point } from "./scene/curve.ts";

/** What is dragged and where to. */
export interface DragEvents {
  /** Whether a node follows the pointer: a finger that moves the picture may well begin on one. */
  canDrag(node: string, isTouch: boolean): boolean;
  /** Points are the layout's. */
  onDrag(node: string, to: Point): void;
  onDrop(node: string, at: Point): void;
}

/** How many CSS pixels a hand may shake on a click. */
const SHAKE = 4;

/** Lets nodes be dragged. Returns whether one is being dragged, or was by what the pointer has just done, which is then no click. */
export function dragNodes(sigma: Sigma, { canDrag, onDrag, onDrop }: DragEvents): () => boolean {
  let held: { readonly node: string; readonly from: Point; readonly grip: Point } | undefined;
  let isDragging = false;
  const placeAt = ({ x, y }: Point, grip: Point): Point => sigma.viewportToGraph({ x: x - grip.x, y: y - grip.y });

  sigma.on("downNode", ({ node, event, preventSigmaDefault }) => {
    isDragging = false;
    held = undefined;
    if (!isMainPress(event) || !canDrag(node, isTouch(event))) return;
    // A finger would move the picture too.
    if (isTouch(event)) preventSigmaDefault();
    const middle = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(node) as unknown as Point);
    held = { node, from: event, grip: { x: event.x - middle.x, y: event.y - middle.y } };
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (held === undefined) {
      isDragging = false;
      return;
    }
    preventSigmaDefault();
    isDragging ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > SHAKE;
    if (isDragging) onDrag(held.node, placeAt(event, held.grip));
  });
  const drop = ({ event }: { readonly event: MouseCoords }): void => {
    if (held !== undefined && isDragging) onDrop(held.node, placeAt(event, held.grip));
    held = undefined;
  };
  for (const up of ["upNode", "upEdge", "upStage"] as const) sigma.on(up, drop);
  return () => isDragging;
}

const isTouch = ({ original }: MouseCoords): boolean => "touches" in original;

const isMainPress = ({ original }: MouseCoords): boolean =>
  "touches" in original ? original.touches.length === 1 : original.button === 0;
