import iterate from "graphology-layout-forceatlas2/iterate.js";

/** From here on forces from far away are gathered up (Barnes and Hut): exact ones would cost by the square. */
const GATHERED_FROM = 600;
const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.1,
  slowDown: 2,
  barnesHutTheta: 0.5,
};
/** How many numbers ForceAtlas2 keeps of a node; what is not named here begins at 0. */
const NODE = { fields: 10, x: 0, y: 1, mass: 6, convergence: 7, size: 8 };

/**
 * Lets forces move places, straight on ForceAtlas2's own matrices: a graph of every claim would cost more than the forces.
 * @param linked the two ends of every link, one after the other
 * @param weights how strongly each link pulls; each alike where they are not given
 * @param onProgress is told what part of the iterations is done, from 0 to 1
 */
export function pull(
  x: Float64Array,
  y: Float64Array,
  linked: readonly number[],
  iterations: number,
  onProgress?: (done: number) => void,
  weights?: readonly number[],
): void {
  const nodes = new Float32Array(x.length * NODE.fields);
  for (let i = 0; i < x.length; i++) {
    const node = i * NODE.fields;
    nodes[node + NODE.x] = x[i] ?? 0;
    nodes[node + NODE.y] = y[i] ?? 0;
    for (const field of [NODE.mass, NODE.convergence, NODE.size]) nodes[node + field] = 1;
  }
  const edges: number[] = [];
  for (const [i, end] of linked.entries()) {
    edges.push(end * NODE.fields);
    nodes[end * NODE.fields + NODE.mass] = (nodes[end * NODE.fields + NODE.mass] ?? 0) + 1;
    if (i % 2 === 1) edges.push(weights?.[(i - 1) / 2] ?? 1);
  }

  const settings = { ...SETTINGS, barnesHutOptimize: x.length > GATHERED_FROM };
  const pulls = Float32Array.from(edges);
  for (let i = 0; i < iterations; i++) {
    iterate(settings, nodes, pulls);
    onProgress?.((i + 1) / iterations);
  }
  for (let i = 0; i < x.length; i++) {
    x[i] = nodes[i * NODE.fields + NODE.x] ?? 0;
    y[i] = nodes[i * NODE.fields + NODE.y] ?? 0;
  }
}
