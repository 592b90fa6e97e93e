import { EventEmitter } from "node:events";
import { MultiDirectedGraph } from "graphology";
import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { dragNodes } from "../../../src/viewer/renderer/drag-nodes.ts";

/** A layout whose units are half a pixel, with one node at 100, 100. */
function dragged(canDrag = true) {
  const graph = new MultiDirectedGraph();
  graph.addNode("tidewater", { x: 100, y: 100 });
  const sigma = Object.assign(new EventEmitter(), {
    getGraph: () => graph,
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: x / 2, y: y / 2 }),
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x: x * 2, y: y * 2 }),
  });
  const told: unknown[] = [];
  const isBusy = dragNodes(sigma as unknown as Sigma, {
    canDrag: () => canDrag,
    onDrag: (node, to) => told.push(["drag", node, to]),
    onDrop: (node, at) => told.push(["drop", node, at]),
  });
  let prevented = 0;
  const send = (name: string, x: number, y: number, original: object = { button: 0 }) =>
    sigma.emit(name, { node: "tidewater", event: { x, y, original }, preventSigmaDefault: () => prevented++ });
  return { told, isBusy, send, prevented: () => prevented };
}

test("a node follows the pointer by the point that it was taken at, and the picture stays", () => {
  const { told, isBusy, send, prevented } = dragged();
  send("downNode", 52, 49);
  send("moveBody", 60, 49);
  send("moveBody", 72, 59);
  send("upStage", 72, 59);
  expect(told).toEqual([
    ["drag", "tidewater", { x: 116, y: 100 }],
    ["drag", "tidewater", { x: 140, y: 120 }],
    ["drop", "tidewater", { x: 140, y: 120 }],
  ]);
  expect(prevented()).toBe(2);
  expect(isBusy()).toBe(true);
  send("moveBody", 80, 80);
  expect(told).toHaveLength(3);
  expect(isBusy()).toBe(false);
});

test("a hand that shakes on a click drags nothing", () => {
  const { told, isBusy, send } = dragged();
  send("downNode", 50, 50);
  send("moveBody", 52, 51);
  send("upNode", 52, 51);
  expect(told).toEqual([]);
  expect(isBusy()).toBe(false);
});

test("a finger drags what it may, and the picture stays from the first touch on", () => {
  const { told, send, prevented } = dragged();
  send("downNode", 50, 50, { touches: [1] });
  expect(prevented()).toBe(1);
  send("moveBody", 70, 50, { touches: [1] });
  send("upStage", 70, 50, { touches: [] });
  expect(told.at(-1)).toEqual(["drop", "tidewater", { x: 140, y: 100 }]);
});

test("another button, two fingers, and a node that may not be dragged leave everything where it is", () => {
  for (const [original, canDrag] of [
    [{ button: 2 }, true],
    [{ touches: [1, 2] }, true],
    [{ button: 0 }, false],
  ] as const) {
    const { told, send, prevented } = dragged(canDrag);
    send("downNode", 50, 50, original);
    send("moveBody", 90, 90, original);
    send("upNode", 90, 90, original);
    expect([told, prevented()]).toEqual([[], 0]);
  }
});
