import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { createSigmaRenderer } from "../../../src/viewer/renderer/sigma-renderer.ts";
import { madeScene } from "./made-scene.ts";

/** What is measured of a picture, in milliseconds of the page's own work; nothing is really drawn. */
export interface Measured {
  readonly first: number;
  readonly frame: number;
  readonly toggle: number;
  readonly hover: number;
  /** The same case, read again, in place of what is drawn. */
  readonly again: number;
}

/** What each picture can be told to do. */
interface Picture {
  move(x: number): void;
  switchOff(isOff: (row: number) => boolean): void;
  point(row: number): void;
  again(): void;
}

const FRAMES = 30;
const ANSWERS = 8;
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

const work: number[] = [];
const { requestAnimationFrame } = window;
window.requestAnimationFrame = (callback) =>
  requestAnimationFrame.call(window, (time) => {
    const start = performance.now();
    callback(time);
    work.push(performance.now() - start);
  });
for (const kind of [WebGL2RenderingContext, WebGLRenderingContext]) {
  for (const name of ["drawArrays", "drawArraysInstanced"]) {
    if (name in kind.prototype) Object.defineProperty(kind.prototype, name, { value: () => undefined });
  }
}

/** Makes a picture of so many claims, ours or Sigma's own of the same graph, and measures it. */
export async function measure(what: "ours" | "bare", claims: number): Promise<Measured> {
  const container = document.createElement("div");
  container.style.cssText = "width: 1440px; height: 900px";
  document.body.append(container);
  const [picture, first] = await (what === "ours" ? ours(container, claims) : bare(container, claims));
  await frame();

  const frames: number[] = [];
  for (let i = 0; i < FRAMES; i++) frames.push(await answer(() => picture.move(0.5 + i / 1000)));
  const toggles: number[] = [];
  for (let i = 0; i < ANSWERS; i++) toggles.push(await answer(() => picture.switchOff((row) => row % 20 === i)));
  const hovers: number[] = [];
  for (let i = 0; i < ANSWERS; i++) hovers.push(await answer(() => picture.point(i * 997)));
  const agains: number[] = [];
  for (let i = 0; i < 3; i++) agains.push(await answer(() => picture.again()));
  return { first, frame: median(frames), toggle: median(toggles), hover: median(hovers), again: median(agains) };
}

async function frame(): Promise<void> {
  await new Promise((done) => setTimeout(done, 100));
}

/** How long the page works on a request and on the frame that it asks for. */
async function answer(ask: () => void): Promise<number> {
  work.length = 0;
  const start = performance.now();
  ask();
  const asked = performance.now() - start;
  await new Promise((done) => requestAnimationFrame.call(window, () => setTimeout(done)));
  return asked + work.reduce((sum, time) => sum + time, 0);
}

async function ours(container: HTMLElement, claims: number): Promise<[Picture, number]> {
  const scene = madeScene(claims);
  const silent = () => undefined;
  const events = {
    ...{
      onNodeClick: silent,
      onEdgeClick: silent,
      onStageClick: silent,
      onNodeHover: silent,
      onEdgeHover: silent,
      onCamera: silent,
      onNodeDrop: silent,
      onGroupClick: silent,
      onMenu: silent,
    },
  };
  const start = performance.now();
  const renderer = await createSigmaRenderer(container, { scene, palette: LIGHT, events, reducedMotion: true });
  const first = performance.now() - start;

  const rows = new Uint8Array(claims);
  const entities = new Uint8Array(scene.nodes.length).fill(1);
  const picture: Picture = {
    move: (x) => renderer.moveTo({ x, y: 0.5, ratio: 1 }),
    switchOff(isOff) {
      for (let row = 0; row < claims; row++) rows[row] = isOff(row) ? 0 : 1;
      renderer.show({ rows, entities });
    },
    point(row) {
      const edge = scene.edges[row];
      const nodes = new Set(edge ? [edge.from, edge.to] : []);
      renderer.emphasize({ nodes, edges: new Set([row]), worded: new Set([row]), voices: new Set() });
    },
    again: () => renderer.redraw({ ...scene }, events),
  };
  // Kept, as a page keeps it, so that it counts for the heap.
  Object.assign(window, { picture });
  return [picture, first];
}

async function bare(container: HTMLElement, claims: number): Promise<[Picture, number]> {
  const { nodes, edges } = madeScene(claims);
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, size, label } of nodes) graph.addNode(id, { x, y, size, label, color: "#888888" });
  for (const { row, from, to } of edges) {
    graph.addDirectedEdgeWithKey(`c${row}`, `e${from}`, `e${to}`, { row, size: 1, color: "#888888" });
  }
  let isHidden = (_row: number): boolean => false;
  const start = performance.now();
  const sigma = new Sigma(graph, container, {
    enableEdgeEvents: true,
    edgeReducer: (_, data) => ({ ...data, hidden: isHidden(data.row) }),
  });
  const first = performance.now() - start;

  const all = { nodes: graph.nodes(), edges: graph.edges() };
  const again = () => void sigma.refresh({ partialGraph: all, skipIndexation: true, schedule: true });
  const picture: Picture = {
    move: (x) => void sigma.getCamera().setState({ x, y: 0.5, ratio: 1 }),
    switchOff(isOff) {
      isHidden = isOff;
      again();
    },
    point: again,
    again: () => sigma.setGraph(graph.copy()),
  };
  Object.assign(window, { picture });
  return [picture, first];
}
