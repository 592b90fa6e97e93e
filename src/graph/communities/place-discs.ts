import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ITERATIONS = 400;
/** How much more room the discs have at first than they fill: they are drawn together as far as they do not meet. */
const LOOSE = 2.4;
const MOST_SWEEPS = 1_000;
/** There are few discs, so each is held against every other: a grid of one cell, with some room around. */
const NEAR = { gridSize: 1, expansion: 1.1 };

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
type Discs = UndirectedGraph<Disc, { weight: number }>;

/**
 * Places discs side by side, those with most links between them as neighbours: ForceAtlas2 finds where, and noverlap moves
 * them apart (both graphology's). The same every time.
 * @param between how many links there are between two discs, by `smaller number * count + larger number`
 * @param apart how far they keep from each other
 */
export function placeDiscs(
  radii: readonly number[],
  between: ReadonlyMap<number, number>,
  apart: number,
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const count = radii.length;
  if (count === 0) return { x: [], y: [] };
  const unit = Math.max(...radii) / 10;
  const graph = new UndirectedGraph<Disc, { weight: number }>();
  for (const [disc, radius] of radii.entries()) {
    const far = 12 * Math.sqrt(disc + 0.5);
    const [x, y] = [far * Math.cos(disc * GOLDEN_ANGLE), far * Math.sin(disc * GOLDEN_ANGLE)];
    graph.addNode(disc, { x, y, size: (radius + apart / 2) / unit });
  }
  for (const [pair, links] of between) {
    graph.addEdge(Math.floor(pair / count), pair % count, { weight: Math.sqrt(links) });
  }

  if (count > 2) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      edgeWeightInfluence: 1,
      strongGravityMode: true,
      gravity: 0.5,
    };
    forceAtlas2.assign(graph, { iterations: ITERATIONS, getEdgeWeight: "weight", settings });
    drawTogether(graph);
  }
  noverlap.assign(graph, { maxIterations: MOST_SWEEPS, settings: { ...NEAR, margin: 0, ratio: 1, speed: 1 } });
  spread(graph);
  const place = (axis: "x" | "y") => radii.map((_, disc) => graph.getNodeAttribute(disc, axis) * unit);
  return { x: place("x"), y: place("y") };
}

/** Where sweeps have left some discs in each other, all of them are moved apart alike until none are. */
function spread(graph: Discs): void {
  const nodes = graph.mapNodes((_, attributes) => attributes);
  let scale = 1;
  for (const [i, one] of nodes.entries()) {
    for (const other of nodes.slice(i + 1)) {
      const far = Math.hypot(one.x - other.x, one.y - other.y);
      scale = Math.max(scale, (one.size + other.size) / Math.max(far, 1e-3));
    }
  }
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * scale, y: y * scale, size }));
}

/** Scales the places so that the discs fill a good part of what lies between them. */
function drawTogether(graph: Discs): void {
  const nodes = graph.mapNodes((_, attributes) => attributes);
  const extent = (axis: "x" | "y") =>
    Math.max(...nodes.map((node) => node[axis] + node.size)) - Math.min(...nodes.map((node) => node[axis] - node.size));
  const filled = nodes.reduce((sum, { size }) => sum + Math.PI * size * size, 0);
  const scale = Math.sqrt((LOOSE * filled) / (extent("x") * extent("y") || 1));
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * scale, y: y * scale, size }));
}
