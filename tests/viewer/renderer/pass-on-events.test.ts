import { EventEmitter } from "node:events";
import type { Sigma } from "sigma";
import { expect, test } from "vitest";
import { passOnEvents } from "../../../src/viewer/renderer/pass-on-events.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

/** A point where nothing is drawn as a group, and one where something is; in the picture and with the keys that are held. */
const at = (x: number, held: Partial<MouseEvent> = {}) => {
  const original = { shiftKey: false, ctrlKey: false, metaKey: false, preventDefault: () => undefined, ...held };
  return { x, y: 10, original };
};
const [NEAR, FAR] = [10, 200];

/** What is told of what Sigma says, and a way to say it. */
function listening() {
  const { table } = sampleState();
  const sigma = new EventEmitter();
  const container = { style: { cursor: "" }, getBoundingClientRect: () => ({ left: 100, top: 50 }) };
  const told: unknown[] = [];
  const pointer = { isDragging: false };
  const tell =
    (name: string) =>
    (...what: unknown[]) =>
      void told.push([name, ...what]);
  const leave = passOnEvents(sigma as unknown as Sigma, container as unknown as HTMLElement, {
    onNodeClick: tell("node"),
    onEdgeClick: tell("edge"),
    onStageClick: tell("stage"),
    onNodeHover: tell("over node"),
    onEdgeHover: tell("over edge"),
    onGroupClick: tell("group"),
    onMenu: tell("menu"),
    isDragging: () => pointer.isDragging,
    groupUnder: ({ x }) => (x > 100 ? 4 : undefined),
  });
  const [entity, row] = [entityOf(table, "tidewater"), rowOf(table, "payment")];
  return { sigma, container, told, pointer, leave, entity, row, node: `entity ${entity}`, edge: `line ${row}` };
}

test("what happens to nodes and edges is told as entities and rows, and the pointer shows what can be clicked", () => {
  const { sigma, container, told, pointer, entity, row, node, edge } = listening();
  sigma.emit("enterEdge", { edge: node, event: at(NEAR) });
  expect(container.style.cursor).toBe("pointer");
  sigma.emit("clickEdge", { edge: node, event: at(NEAR) });
  sigma.emit("leaveEdge", { edge: node, event: at(NEAR) });
  expect(container.style.cursor).toBe("");
  sigma.emit("enterEdge", { edge, event: at(NEAR) });
  sigma.emit("clickEdge", { edge, event: at(NEAR) });
  sigma.emit("leaveEdge", { edge, event: at(NEAR) });
  sigma.emit("clickStage", { event: at(NEAR) });
  sigma.emit("clickEdge", { edge: node, event: at(FAR) });
  sigma.emit("moveBody", { event: at(FAR) });
  expect(container.style.cursor).toBe("pointer");
  pointer.isDragging = true;
  sigma.emit("clickEdge", { edge: node, event: at(NEAR) });
  sigma.emit("clickStage", { event: at(NEAR) });

  expect(told).toEqual([
    ["over node", entity],
    ["node", entity, false],
    ["over node", undefined],
    ["over edge", row],
    ["edge", row, false],
    ["over edge", undefined],
    ["stage", false],
    ["group", 4, false],
  ]);
});

test.each([{ shiftKey: true }, { ctrlKey: true }, { metaKey: true }])("a click with %o adds", (held) => {
  const { sigma, told, entity, node } = listening();
  sigma.emit("clickEdge", { edge: node, event: at(NEAR, held) });
  sigma.emit("clickStage", { event: at(NEAR, held) });
  expect(told).toEqual([
    ["node", entity, true],
    ["stage", true],
  ]);
});

test("a right click asks for the menu of what it is over, at that point of the window, and the browser's own does not come", () => {
  const { sigma, told, entity, row, node, edge } = listening();
  let prevented = 0;
  const held = { preventDefault: () => void prevented++ };
  sigma.emit("rightClickEdge", { edge: node, event: at(NEAR, held) });
  sigma.emit("rightClickEdge", { edge, event: at(NEAR, held) });
  sigma.emit("rightClickStage", { event: at(NEAR, held) });
  sigma.emit("rightClickStage", { event: at(FAR, held) });
  expect(prevented).toBe(4);
  const there = { x: 110, y: 60 };
  expect(told).toEqual([
    ["menu", { kind: "entity", entity }, there],
    ["menu", { kind: "line", row }, there],
    ["menu", { kind: "ground" }, there],
    ["menu", { kind: "group", group: 4 }, { x: 300, y: 60 }],
  ]);
});

test("whatever the pointer is over when another scene takes its place is left, once, and what nobody was over is not", () => {
  const { sigma, container, told, leave, entity, row, node, edge } = listening();
  leave();
  sigma.emit("enterEdge", { edge: node, event: at(NEAR) });
  leave();
  leave();
  expect(container.style.cursor).toBe("");
  sigma.emit("enterEdge", { edge, event: at(NEAR) });
  sigma.emit("leaveEdge", { edge, event: at(NEAR) });
  leave();
  expect(told).toEqual([
    ["over node", entity],
    ["over node", undefined],
    ["over edge", row],
    ["over edge", undefined],
  ]);
});
