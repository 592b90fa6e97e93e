import { EventEmitter } from "node:events";
import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { dragNodes } from "../../../src/viewer/renderer/drag-nodes.ts";

/** A layout whose units are half a pixel, with one node at 100, 100. */
function dragged(canDrag = true) {
  const sigma = Object.assign(new EventEmitter(), {
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: x / 2, y: y / 2 }),
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x: x * 2, y: y * 2 }),
  });
  const told: unknown[] = [];
  const isBusy = dragNodes(sigma as unknown as Sigma, {
    nodeOf: (found) => (found === "line 3" ? undefined : { x: 100, y: 100, found }),
    canDrag: () => canDrag,
    onDrag: (node, to) => told.push(["drag", node.found, to]),
    onDrop: (node, at) => told.push(["drop", node.found, at]),
  });
  let prevented = 0;
  const send = (name: string, x: number, y: number, original: object = { button: 0 }, edge = "entity 7") =>
    sigma.emit(name, { edge, event: { x, y, original }, preventSigmaDefault: () => prevented++ });
  return { told, isBusy, send, prevented: () => prevented };
}

test("a node follows the pointer by the point that it was taken at, and the picture stays", () => {
  const { told, isBusy, send, prevented } = dragged();
  send("downEdge", 52, 49);
  send("moveBody", 60, 49);
  send("moveBody", 72, 59);
  send("upStage", 72, 59);
  expect(told).toEqual([
    ["drag", "entity 7", { x: 116, y: 100 }],
    ["drag", "entity 7", { x: 140, y: 120 }],
    ["drop", "entity 7", { x: 140, y: 120 }],
  ]);
  expect(prevented()).toBe(2);
  expect(isBusy()).toBe(true);
  send("moveBody", 80, 80);
  expect(told).toHaveLength(3);
  expect(isBusy()).toBe(false);
});

test("a hand that shakes on a click drags nothing", () => {
  const { told, isBusy, send } = dragged();
  send("downEdge", 50, 50);
  send("moveBody", 52, 51);
  send("upEdge", 52, 51);
  expect(told).toEqual([]);
  expect(isBusy()).toBe(false);
});

test("a finger drags what it may, and the picture stays from the first touch on", () => {
  const { told, send, prevented } = dragged();
  send("downEdge", 50, 50, { touches: [1] });
  expect(prevented()).toBe(1);
  send("moveBody", 70, 50, { touches: [1] });
  send("upStage", 70, 50, { touches: [] });
  expect(told.at(-1)).toEqual(["drop", "entity 7", { x: 140, y: 100 }]);
});

test("another button, two fingers, and a node that may not be dragged leave everything where it is", () => {
  for (const [original, canDrag] of [
    [{ button: 2 }, true],
    [{ touches: [1, 2] }, true],
    [{ button: 0 }, false],
  ] as const) {
    const { told, send, prevented } = dragged(canDrag);
    send("downEdge", 50, 50, original);
    send("moveBody", 90, 90, original);
    send("upEdge", 90, 90, original);
    expect([told, prevented()]).toEqual([[], 0]);
  }
});

test("what has no place of its own, such as a line, is not dragged", () => {
  const { told, send } = dragged();
  send("downEdge", 50, 50, { button: 0 }, "line 3");
  send("moveBody", 90, 90);
  send("upStage", 90, 90);
  expect(told).toEqual([]);
});
