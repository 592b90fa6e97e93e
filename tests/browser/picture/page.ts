import { asEntityId } from "../../../src/model/id.ts";
import { LIGHT } from "../../../src/viewer/palette.ts";
import type { CameraPosition, Renderer, Scene, SceneEdge } from "../../../src/viewer/renderer/renderer.ts";
import { spreadCurves } from "../../../src/viewer/renderer/scene/spread-curves.ts";
import { createSigmaRenderer } from "../../../src/viewer/renderer/sigma-renderer.ts";

/** Two entities and four claims between them, the last of which denies what the others say. */
const scene: Scene = {
  nodes: [0, 1].map((entity) => ({
    ...{ id: asEntityId(`e${entity}`), entity, kind: "person", label: `Entity ${entity}`, named: true },
    ...{ size: 8, x: entity * 100, y: 0 },
  })),
  edges: spreadCurves([true, true, true, true]).map(
    (curve, row): SceneEdge => ({
      ...{ row, from: 0, to: 1, symmetric: false, fallen: undefined, curve },
      ...{ polarity: row === 3 ? "denies" : "asserts", family: "harm" },
    }),
  ),
  wordsOf: () => ({ label: "allegedly harmed", speaker: "Somebody" }),
};

/** What somebody did, as the renderer told it. */
export const told: (readonly [what: string, value: number | CameraPosition | undefined])[] = [];
export let renderer: Renderer;

/** Draws the scene into an element of a width, in which the link is about 90 pixels shorter. */
export async function draw(width: number): Promise<void> {
  const container = document.createElement("div");
  container.style.cssText = `width: ${width}px; height: 200px`;
  document.body.replaceChildren(container);
  const tell = (what: string) => (value?: number | CameraPosition) => void told.push([what, value]);
  renderer = await createSigmaRenderer(container, {
    scene,
    palette: LIGHT,
    events: {
      onNodeClick: tell("node"),
      onEdgeClick: tell("line"),
      onStageClick: () => told.push(["stage", undefined]),
      onMenu: (over, { x, y }) => told.push([`menu of ${over.kind}`, undefined], ["at", { x, y, ratio: 1 }]),
      onNodeHover: tell("over entity"),
      onEdgeHover: tell("over line"),
      onCamera: tell("camera"),
      onGroupClick: tell("group"),
      onNodeDrop: (entity, { x, y }) => told.push(["drop", entity], ["at", { x, y, ratio: 1 }]),
    },
    reducedMotion: true,
  });
}

/** Draws another scene in its place: one line of another row, between the same two. */
export async function redraw(row: number): Promise<void> {
  const [edge] = scene.edges;
  if (edge === undefined) return;
  const tell = (what: string) => (value?: number | boolean) => void told.push([what, Number(value)]);
  const silent = () => undefined;
  renderer.redraw(
    { ...scene, edges: [{ ...edge, row, curve: 0 }] },
    {
      ...{ onNodeClick: tell("node again"), onEdgeClick: tell("line again"), onStageClick: silent, onMenu: silent },
      ...{ onNodeHover: silent, onEdgeHover: silent, onCamera: silent, onGroupClick: silent, onNodeDrop: silent },
    },
  );
  await drawn();
}

/** Draws the same case with its two entities in each other's places, or in another shape. */
export async function swap(how: "settle" | "arrange"): Promise<void> {
  renderer[how]({ ...scene, nodes: scene.nodes.map((node) => ({ ...node, x: 100 - node.x })) });
  await drawn();
}

/** Says which rows are shown, and waits until that is drawn. */
export async function show(rows: readonly number[]): Promise<void> {
  renderer.show({ rows: Uint8Array.from(rows), entities: Uint8Array.from([1, 1]) });
  await drawn();
}

/** Gives a row its words, which opens its bundle. */
export async function choose(row: number): Promise<void> {
  renderer.emphasize({ nodes: new Set([0, 1]), edges: new Set([row]), worded: new Set([row]), voices: new Set() });
  await drawn();
}

const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** In how many rows of the middle of what was seen there is ink: two or more lines that run apart leave gaps. */
export async function strokesInMiddle(png: string, width: number): Promise<number> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { height } = image;
  const paper = Object.assign(document.createElement("canvas"), { width: image.width, height }).getContext("2d");
  paper?.drawImage(image, 0, 0);
  const pixels = paper?.getImageData(width / 2 - SPAN / 2, 0, SPAN, height).data ?? [];
  const inked = Array.from({ length: height }, (_, y) =>
    Array.from({ length: SPAN }, (_, x) => pixels[4 * (y * SPAN + x) + 2] ?? 255).some((blue) => blue < 190),
  );
  return inked.filter((ink, y) => ink && !inked[y - 1]).length;
}

const SPAN = 14;
