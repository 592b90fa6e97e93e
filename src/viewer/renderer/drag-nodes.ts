import type { Sigma } from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Point } from "./scene/curve.ts";

/** What is dragged and where to. */
export interface DragEvents<Node extends Point> {
  /** What Sigma found, with where in the layout it stands; undefined where that stands still. */
  nodeOf(found: string): Node | undefined;
  /** Whether it follows the pointer: a finger that moves the picture may well begin on one. */
  canDrag(found: string, isTouch: boolean): boolean;
  /** Points are the layout's. */
  onDrag(node: Node, to: Point): void;
  onDrop(node: Node, at: Point): void;
}

/** How many CSS pixels a hand may shake on a click. */
const SHAKE = 4;

/** Lets nodes be dragged. Returns whether one is being dragged, or was by what the pointer has just done, which is then no click. */
export function dragNodes<Node extends Point>(
  sigma: Sigma,
  { nodeOf, canDrag, onDrag, onDrop }: DragEvents<Node>,
): () => boolean {
  let held: { readonly node: Node; readonly from: Point; readonly grip: Point } | undefined;
  let isDragging = false;
  const placeAt = ({ x, y }: Point, grip: Point): Point => sigma.viewportToGraph({ x: x - grip.x, y: y - grip.y });

  sigma.on("downEdge", ({ edge: found, event, preventSigmaDefault }) => {
    isDragging = false;
    held = undefined;
    const node = nodeOf(found);
    if (node === undefined || !isMainPress(event) || !canDrag(found, isTouch(event))) return;
    // A finger would move the picture too.
    if (isTouch(event)) preventSigmaDefault();
    const middle = sigma.graphToViewport(node);
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
  for (const up of ["upEdge", "upStage"] as const) sigma.on(up, drop);
  return () => isDragging;
}

const isTouch = ({ original }: MouseCoords): boolean => "touches" in original;

const isMainPress = ({ original }: MouseCoords): boolean =>
  "touches" in original ? original.touches.length === 1 : original.button === 0;
