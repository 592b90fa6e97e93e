import { expect, test } from "vitest";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import { placeWords, writeWords } from "../../../../src/viewer/renderer/labels/write-words.ts";
import type { Scene } from "../../../../src/viewer/renderer/renderer.ts";
import { setEntityStates } from "../../../../src/viewer/renderer/scene/entity-state.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { sampleState } from "../../sample-state.ts";

/** What is written of a scene whose entities lie so far apart in a row. */
function written(scene: Scene, apart: number, thin = 1): string[] {
  const words: string[] = [];
  const nothing = () => undefined;
  const paper = {
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string) => void words.push(text),
    ...{ strokeText: nothing, beginPath: nothing, moveTo: nothing, lineTo: nothing, stroke: nothing },
    ...{ roundRect: nothing, fill: nothing },
  };
  const prepared = prepareScene(scene);
  setLineStates(prepared, {});
  setEntityStates(prepared, {});
  const place = (entity: number) => ({ x: 60 + apart * entity, y: 100 });
  const context = paper as unknown as CanvasRenderingContext2D;
  writeWords(context, placeWords(context, prepared, {}, { width: 900, height: 200, scale: 1, place }, thin), LIGHT);
  return words;
}

test("names and the counts of what is folded are written, names of the first before counts", () => {
  const { scene } = sampleState();
  const several = scene.edges.filter(({ from, to }) => from !== to).slice(0, 1);
  const [line] = several;
  if (line === undefined) throw new Error("the sample case has no line");
  const edges = [0, 1, 2].map((row) => ({ ...line, row, curve: 0.17 * (row - 1), from: 0, to: 1 }));
  const nodes = scene.nodes.slice(0, 2).map((node) => ({ ...node, label: node.label.slice(0, 3) }));
  const few = { ...scene, nodes, edges };
  expect(written(few, 48)).toContain("3");
  expect(written(few, 48, 0.3)).not.toContain("3");
  const large = {
    ...few,
    nodes: nodes.map((node) => ({ ...node, size: 12, label: "A name as long as a line of it" })),
  };
  const words = written(large, 48);
  expect(words.filter((word) => word.startsWith("A name")).length).toBeGreaterThan(0);
});
