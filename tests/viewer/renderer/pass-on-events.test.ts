import { EventEmitter } from "node:events";
import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { passOnEvents } from "../../../src/viewer/renderer/pass-on-events.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

test("what happens to nodes and edges is told as entities and rows, and the pointer shows what can be clicked", () => {
  const { scene, table } = sampleState();
  const sigma = new EventEmitter();
  const container = { style: { cursor: "" } };
  const told: unknown[] = [];
  let isDragging = false;
  const tell = (name: string) => (what?: number) => void told.push([name, what]);
  passOnEvents(sigma as unknown as Sigma, container as HTMLElement, scene, {
    onNodeClick: tell("node"),
    onEdgeClick: tell("edge"),
    onStageClick: tell("stage"),
    onNodeHover: tell("over node"),
    onEdgeHover: tell("over edge"),
    onGroupClick: tell("group"),
    isDragging: () => isDragging,
    groupUnder: ({ x }) => (x > 100 ? 4 : undefined),
  });

  const [near, far] = [
    { x: 10, y: 10 },
    { x: 200, y: 10 },
  ];
  sigma.emit("enterNode", { node: "tidewater", event: near });
  expect(container.style.cursor).toBe("pointer");
  sigma.emit("clickNode", { node: "tidewater", event: near });
  sigma.emit("leaveNode", { node: "tidewater", event: near });
  expect(container.style.cursor).toBe("");
  sigma.emit("enterEdge", { edge: String(rowOf(table, "payment")), event: near });
  sigma.emit("clickEdge", { edge: String(rowOf(table, "payment")), event: near });
  sigma.emit("leaveEdge", { edge: String(rowOf(table, "payment")), event: near });
  sigma.emit("clickStage", { event: near });
  sigma.emit("clickNode", { node: "nobody", event: near });
  sigma.emit("clickNode", { node: "tidewater", event: far });
  sigma.emit("moveBody", { event: far });
  expect(container.style.cursor).toBe("pointer");
  isDragging = true;
  sigma.emit("clickNode", { node: "tidewater", event: near });
  sigma.emit("clickStage", { event: near });

  const [entity, row] = [entityOf(table, "tidewater"), rowOf(table, "payment")];
  expect(told).toEqual([
    ["over node", entity],
    ["node", entity],
    ["over node", undefined],
    ["over edge", row],
    ["edge", row],
    ["over edge", undefined],
    ["stage", undefined],
    ["group", 4],
  ]);
});
