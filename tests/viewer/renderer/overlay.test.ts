import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { overlay, type Written } from "../../../src/viewer/renderer/overlay.ts";
import { setEntityStates } from "../../../src/viewer/renderer/scene/entity-state.ts";
import { prepareScene } from "../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../src/viewer/renderer/scene/set-line-states.ts";
import { madeGroups } from "../made-groups.ts";
import { standInCamera } from "./stand-in-camera.ts";

const scene = madeGroups();
const prepared = prepareScene(scene);
setLineStates(prepared, {});
setEntityStates(prepared, {});
const [group = expect.fail()] = scene.groups ?? [];
const NEAR = { thin: 1, far: 0, faint: 0 };
const FAR = { thin: 1, far: 1, faint: 0 };

/** Stands in for a canvas, which Node has none of: it keeps the words that are written, and that something is drawn at all. */
function paper() {
  const words: string[] = [];
  const sheet = {
    measureText: (text: string) => ({ width: text.length * 6 }),
    fillText: (text: string) => void words.push(text),
    stroke: () => void words.push("stroke"),
  };
  const nothing = () => undefined;
  const context = new Proxy(sheet, { get: (target, key) => Reflect.get(target, key) ?? nothing });
  return { context: context as unknown as CanvasRenderingContext2D, words };
}

/** What is written over the two groups and below them, and where the middle of the first is. */
function written(distance: typeof NEAR, now: Partial<Written> = {}) {
  const { sigma, graphToViewport } = standInCamera(4_000);
  Object.assign(sigma, { scaleSize: (size: number) => size });
  const [above, below] = [paper(), paper()];
  const sheets = { above: above.context, below: below.context };
  const rest = { scene, prepared, moment: {}, palette: LIGHT, version: 0, isSteady: false, isOnTheWay: false };
  const over = overlay(
    sigma,
    sheets,
    () => distance,
    () => ({ ...rest, ...now }),
  );
  over.write();
  return { above: above.words, below: below.words, under: over.groupUnder(graphToViewport(group)) };
}

test("from near everybody has their own name, and there is no group under the pointer", () => {
  const { above, below, under } = written(NEAR);
  expect(above).toContain("Entity 0");
  expect(above.join()).not.toContain("others");
  expect([below, under]).toEqual([[], undefined]);
});

test("from afar a group is drawn below and named above, and is found under the pointer", () => {
  const { above, below, under } = written(FAR);
  expect(above).toContain("and 2 others");
  expect(below).toContain("stroke");
  expect(under).toBe(0);
});

test("what stands out is named itself, over groups that step back", () => {
  const emphasis = {
    nodes: new Set([6]),
    edges: new Set<number>(),
    worded: new Set<number>(),
    voices: new Set<number>(),
  };
  const { above, below } = written(FAR, { moment: { emphasis } });
  expect(above.join()).not.toContain("others");
  expect(below).toContain("stroke");
});

test("on the way from one shape to another nothing is written", () => {
  const { above, below, under } = written(FAR, { isOnTheWay: true });
  expect([above, below, under]).toEqual([[], [], undefined]);
});

test("where there is no canvas nothing is written, and nothing found", () => {
  const { sigma } = standInCamera(4_000);
  const over = overlay(
    sigma,
    { above: null, below: null },
    () => FAR,
    () => expect.fail("it is not asked for"),
  );
  over.write();
  over.forget();
  expect(over.groupUnder({ x: 1, y: 1 })).toBeUndefined();
});
